package org.forthwith.flow;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.reference.Forces;
import org.forthwith.risk.ruleset.RuleSetStory;
import org.forthwith.risk.ruleset.Shelf.Active;
import org.forthwith.risk.ruleset.SweepTally;
import org.forthwith.risk.ruleset.Turn;

/**
 * Grades every open case again once another rule set has come into force, those that stand lowest first. What is stricter stands at once;
 * what is milder waits for people; either way somebody has to look again. Stopped on the way it starts anew and meets what it has done
 * already as done; on two machines at once it comes to the same. Source: scenario A02.
 */
final class RuleSetSweep {

    private static final System.Logger LOG = System.getLogger(RuleSetSweep.class.getName());

    private static final int AT_ONCE = 100;
    private static final String RULES = "rules";

    private final RuleBook book;
    private final Regrade regrade;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;

    RuleSetSweep(Rooms rooms, RuleBook book, Regrade regrade) {
        this.book = book;
        this.regrade = regrade;
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
    }

    /** Looks whether a rule set has come into force. A fault here is told and tried again at the next wake-up; the clocks go on meanwhile. */
    void ifDue(Instant now) {
        try {
            book.shelf().lookAgain();
            Optional<Active> due = book.shelf().active(now).filter(active -> !active.swept());
            if (due.isPresent()) {
                sweep(due.get(), now);
                book.shelf().lookAgain();
            }
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(
                    ERROR,
                    "the rule sets could not be looked at: {0}",
                    fault.getClass().getName());
        }
    }

    // [impl->req~a-new-rule-set-sweeps-every-open-case~1]
    private void sweep(Active active, Instant now) {
        List<SweepTally.Case> graded = new ArrayList<>();
        List<UUID> open = decisions.look(platform, book.openCases()).stream()
                .map(CaseId::value)
                .toList();
        boolean all = true;
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            all &= some(open.subList(from, Math.min(from + AT_ONCE, open.size())), active, now, graded);
        }
        if (all) {
            SweepTally tally = new SweepTally(book.trained(), now);
            graded.forEach(tally::add);
            decisions.take(platform, () -> conclude(active, tally, now));
        }
    }

    /** A case that could not be graded must not stop the others. Gives whether the sweep may end: while a passing fault left one out it begins anew. */
    // [impl->req~a-sweep-ends-when-every-case-is-graded~1]
    private boolean some(List<UUID> cases, Active active, Instant now, List<SweepTally.Case> graded) {
        try {
            graded.addAll(decisions.take(platform, () -> grade(cases, active, now)));
            return true;
        } catch (RuntimeException | StackOverflowError fault) {
            boolean all = true;
            for (UUID one : cases) {
                all &= alone(one, active, now, graded);
            }
            return all;
        }
    }

    private boolean alone(UUID one, Active active, Instant now, List<SweepTally.Case> graded) {
        try {
            graded.addAll(decisions.take(platform, () -> grade(List.of(one), active, now)));
            return true;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(
                    ERROR,
                    "{0} could not be graded again: {1}",
                    one,
                    fault.getClass().getName());
            return !canBeRead(one);
        }
    }

    /** What can be read and was not graded is tried again. A story that cannot be read stays behind for good, until somebody mends it. */
    private boolean canBeRead(UUID one) {
        try {
            return decisions
                    .look(platform, () -> Case.of(ledger.story(one)))
                    .id()
                    .value()
                    .equals(one);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return false;
        }
    }

    /** A restricted case is graded as any other and is not in the figures, which more people read than may know of it. */
    private List<SweepTally.Case> grade(List<UUID> cases, Active active, Instant now) {
        List<Happening> all = new ArrayList<>();
        List<SweepTally.Case> graded = new ArrayList<>();
        for (Story story : ledger.storiesToAddTo(cases)) {
            Case theCase = Case.of(story.entries());
            again(theCase, story, active, now).ifPresent(turn -> {
                if (theCase.restriction().isEmpty()) {
                    graded.add(new SweepTally.Case(theCase.opened().force(), turn));
                }
                all.addAll(theCase.chapter().added());
            });
        }
        ledger.append(all);
        return graded;
    }

    private Optional<Turn> again(Case theCase, Story story, Active active, Instant now) {
        regrade.ifNeeded(theCase, now);
        Optional<Turn> turn = Turn.to(active.name(), theCase.chapter().told());
        turn.filter(other -> other.raises() || other.couldLower())
                .filter(other -> !lookedAt(story.entries(), active))
                .ifPresent(other -> theCase.chapter().add(look(theCase, other, now), platform, RULES, active.name()));
        return turn;
    }

    private static boolean lookedAt(List<Recorded> story, Active active) {
        return story.stream()
                .filter(entry -> !entry.event().at().isBefore(active.from()))
                .anyMatch(entry -> entry.event() instanceof LookAgain again
                        && again.trigger().equals(Turn.TRIGGER)
                        && active.name().equals(entry.ruleVersion()));
    }

    private static LookAgain look(Case theCase, Turn turn, Instant now) {
        Grade stood = turn.stood();
        String before = stood == null ? "nothing" : stood.words();
        String because = turn.raises()
                ? "By the rules in force since then it is at least "
                        + turn.says().words() + "; " + before + " stood before."
                : "By the rules in force since then it could be " + turn.says().words() + "; " + before
                        + " stands until people decide.";
        return new LookAgain(theCase.id(), now, Turn.TRIGGER, because);
    }

    /** Where another machine has come to the end first, its words stand. */
    private boolean conclude(Active active, SweepTally tally, Instant now) {
        boolean open = RuleSetStory.of(ledger.storyToAddTo(active.ruleSetId()))
                .filter(story ->
                        story.sweeps().stream().allMatch(swept -> swept.at().isBefore(active.from())))
                .isPresent();
        if (open) {
            ledger.append(tally.perForce(active.ruleSetId(), now)
                    .map(swept -> new Happening(swept, Forces.NATIONAL_AGENCY, platform, RULES, active.name()))
                    .toList());
        }
        return open;
    }
}

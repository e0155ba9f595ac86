package org.forthwith.flow;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Proposal;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.Trigger;
import org.jspecify.annotations.Nullable;

/** Runs the rules again whenever the facts may have moved, and records what they say when it is not what they said before. */
final class Regrade {

    private static final String RULES = "rules";
    private static final String ANOTHER_ROAD = "The case is judged by another road than before.";

    private final Grading grading;
    private final WhatTheHouseholdSays household;
    private final Actor platform;
    private final Settled settled;

    /** @param platform in whose name the rules speak */
    Regrade(Grading grading, Actor platform) {
        this.grading = grading;
        this.household = new WhatTheHouseholdSays(platform);
        this.platform = platform;
        this.settled = new Settled(grading);
    }

    /**
     * Before somebody decides: a day may have begun on which the household says something else. Whoever decides decides on what it says that day,
     * and on what the rules make of it.
     */
    void hearHousehold(Case theCase, Instant now) {
        if (!settled.holds(theCase, now) && household.say(theCase, now)) {
            grade(theCase, now);
        }
    }

    // [impl->req~new-facts-are-graded-at-once~1]
    void ifNeeded(Case theCase, Instant now) {
        if (settled.holds(theCase, now)) {
            return;
        }
        household.say(theCase, now);
        grade(theCase, now);
        settled.remember(theCase, now);
    }

    private void grade(Case theCase, Instant now) {
        Proposal proposal = proposal(theCase, now);
        GradeProposed saying = proposal.asEvent(theCase.id(), now);
        Optional<GradeProposed> before = said(theCase.chapter());
        if (before.filter(earlier -> same(earlier, saying)).isEmpty()) {
            before.filter(earlier -> Proposal.judged(earlier) != Proposal.judged(saying))
                    .ifPresent(earlier -> onAnotherRoad(theCase, now));
            theCase.chapter().add(saying, platform, RULES, proposal.ruleSet());
        }
    }

    /** Records what the rules say also when they say what they said before: somebody will ask whether they were run at all. Source: scenario A06. */
    // [impl->req~a-match-runs-the-rules-on-both-sides~1]
    void again(Case theCase, Instant now) {
        household.say(theCase, now);
        Proposal proposal = proposal(theCase, now);
        theCase.chapter().add(proposal.asEvent(theCase.id(), now), platform, RULES, proposal.ruleSet());
    }

    private Proposal proposal(Case theCase, Instant now) {
        return grading.propose(theCase.chapter().told(), theCase.opened().at(), now);
    }

    /** What a person decided on the one road was not decided on the other. */
    // [impl->req~another-road-asks-for-another-look~1]
    private void onAnotherRoad(Case theCase, Instant now) {
        if (RiskStory.of(theCase.chapter().told()).confirmed().isPresent()) {
            theCase.chapter()
                    .add(new LookAgain(theCase.id(), now, Trigger.PATHWAY.name(), ANOTHER_ROAD), platform, RULES);
        }
    }

    @Nullable
    Grade standing(Case theCase) {
        return RiskStory.of(theCase.chapter().told()).stands().orElse(null);
    }

    private static Optional<GradeProposed> said(Chapter chapter) {
        for (Event event : chapter.events().reversed()) {
            if (event instanceof GradeProposed said) {
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    private static boolean same(GradeProposed before, GradeProposed now) {
        return before.grade() == now.grade()
                && before.ruleSet().equals(now.ruleSet())
                && before.rules().equals(now.rules())
                && before.missing().equals(now.missing());
    }
}

package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Decision.Confirmed;
import org.forthwith.risk.Decision.Declined;
import org.forthwith.risk.Decision.NotQualified;
import org.forthwith.risk.Decision.Overtaken;
import org.forthwith.risk.Decision.Refused;
import org.forthwith.risk.Decision.ToReview;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Outcome.Graded;
import org.forthwith.risk.Outcome.NeedsFacts;
import org.forthwith.risk.Outcome.NeedsSupervisor;

/**
 * The door of the room: what the rules say of the facts, and what becomes of a grade that a person asks for. It keeps
 * nothing; what it says is for the caller to record.
 */
public final class Grading {

    private final RuleSets ruleSets;

    public Grading(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** By one rule set for ever. */
    public Grading(RuleTable table) {
        this(RuleSets.only(table));
    }

    /**
     * What the rules say.
     *
     * @param since when the questions were first open: the receipt of the first report
     */
    public Proposal propose(Facts facts, Instant since, Instant now) {
        var table = ruleSets.inForce(now);
        var answers = facts.answers();
        var floors = Floors.under(facts, Duration.between(since, now));
        var reckoning = Reckoning.of(facts, table.fired(answers), floors);
        var explanation = new Explaining(facts, answers, reckoning).explain(table.rules());
        var outcome = outcome(facts, reckoning.grade(), explanation);
        return new Proposal(reckoning.grade(), reckoning.floor(), outcome, table.name(), explanation);
    }

    /**
     * What would make the grade another than the rules say now. It takes some milliseconds, so it is worked out only for
     * whoever looks.
     */
    public Changes changes(Facts facts, Instant since, Instant now) {
        Grade grade = propose(facts, since, now).grade();
        boolean overdue = new HouseholdCheck(Duration.between(since, now)).overdue();
        var clauses = new Clauses(ruleSets.inForce(now).rules(), Floors.ways(overdue));
        return new Changes(
                new Turning(clauses, facts.answers(), grade::isBelow).smallest(),
                new Turning(clauses, facts.answers(), other -> other.isBelow(grade)).smallest());
    }

    /** What becomes of a grade that one person asks for. */
    public Decision decide(CaseRisk risk, Request request, Instant now) {
        var objection = FourEyes.objectionToAsking(request.by());
        if (objection.isPresent()) {
            return new NotQualified(objection.get());
        }
        var proposal = propose(risk.facts(), risk.since(), now);
        if (request.asked().isBelow(proposal.floor())) {
            return refused(request.asked(), proposal, risk.story());
        }
        return FourEyes.secondPersonFor(request.asked(), proposal, risk.story())
                .<Decision>map(because -> toReview(request, because, proposal, risk.story()))
                .orElseGet(() -> confirmed(request.asked(), request.why(), proposal));
    }

    /** What becomes of it once the second person has spoken. The facts may have moved since it was asked for. */
    public Decision review(CaseRisk risk, Verdict verdict, Instant now) {
        Grade asked = verdict.on().asked();
        var objection = FourEyes.objectionToReviewing(verdict.on().requestedBy(), verdict.by());
        if (objection.isPresent()) {
            return new NotQualified(objection.get());
        }
        if (!verdict.on().equals(risk.story().open())) {
            return new Overtaken("what was to be reviewed is no longer open");
        }
        if (!verdict.approves()) {
            return new Declined(asked, verdict.why().text());
        }
        var proposal = propose(risk.facts(), risk.since(), now);
        return asked.isBelow(proposal.floor())
                ? refused(asked, proposal, risk.story())
                : confirmed(asked, verdict.why(), proposal);
    }

    private static Outcome outcome(Facts facts, Grade grade, Explanation why) {
        if (facts.answer(Question.SUSPECT_IS_CHILD) == Answer.YES) {
            return new NeedsSupervisor(
                    grade, grade, "the suspect is a child: the child-suspect pathway, safeguarding first (R-L)");
        }
        return why.missing().isEmpty() || grade == Grade.VERY_HIGH
                ? new Graded(grade, why.rules())
                : new NeedsFacts(grade, why.missing(), why.rules());
    }

    private static Refused refused(Grade asked, Proposal proposal, RiskStory story) {
        var laid = proposal.explanation().fired().stream()
                .filter(finding -> finding.effect().equals(new AtLeast(proposal.floor())))
                .toList();
        var rules = laid.stream().map(Finding::rule).distinct().toList();
        var because = laid.stream()
                .map(finding -> finding.because() + " (" + finding.rule() + ")")
                .collect(Collectors.joining("; "));
        boolean covered = story.stands()
                .filter(stands -> !stands.isBelow(proposal.grade()))
                .isPresent();
        return new Refused(asked, proposal.floor(), rules, because, covered ? null : proposal);
    }

    private static ToReview toReview(Request request, String because, Proposal proposal, RiskStory story) {
        Grade stands = story.stands().orElse(proposal.grade()).orHigher(proposal.grade());
        return new ToReview(stands, request.asked(), because, request.why().text());
    }

    private static Confirmed confirmed(Grade grade, Reason why, Proposal proposal) {
        return new Confirmed(grade, proposal.ruleSet(), proposal.explanation().rules(), why.text());
    }
}

package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
        var reckoning = reckon(table, facts, answers, Duration.between(since, now));
        var explanation = new Explaining(facts, answers, reckoning).explain(table.rules());
        var outcome = outcome(facts, reckoning.grade(), explanation);
        return new Proposal(reckoning.grade(), reckoning.floor(), outcome, table.name(), explanation);
    }

    /** What stands to reason on the road of the case: what the rules say on the ladder, and elsewhere what a person may not go below. */
    // [impl->req~a-child-suspect-is-not-on-the-ladder~1]
    public Proposal propose(CaseRisk risk, Instant now) {
        return risk.road().onLadder()
                ? propose(risk.facts(), risk.since(), now)
                : Judgement.of(risk.facts(), risk.road(), risk.since(), now);
    }

    /** The grade of {@link #propose} without its reasons: for comparing rule sets over very many cases. */
    public Grade grade(CaseRisk risk, Instant now) {
        return risk.road().onLadder()
                ? reckon(
                                ruleSets.inForce(now),
                                risk.facts(),
                                risk.facts().answers(),
                                Duration.between(risk.since(), now))
                        .grade()
                : Judgement.of(risk.facts(), risk.road(), risk.since(), now).grade();
    }

    /** The rule sets by which this grades. */
    public RuleSets ruleSets() {
        return ruleSets;
    }

    private static Reckoning reckon(RuleTable table, Facts facts, Map<Question, Answer> answers, Duration open) {
        return Reckoning.of(facts, table.fired(answers), Floors.under(facts, open));
    }

    /** What becomes of a grade that one person asks for. */
    public Decision decide(CaseRisk risk, Request request, Instant now) {
        var objection = FourEyes.objectionToAsking(request.by());
        if (objection.isPresent()) {
            return new NotQualified(objection.get());
        }
        var proposal = propose(risk, now);
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
        var proposal = propose(risk, now);
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

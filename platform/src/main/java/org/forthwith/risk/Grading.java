package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Decision.Confirmed;
import org.forthwith.risk.Decision.Declined;
import org.forthwith.risk.Decision.Expired;
import org.forthwith.risk.Decision.NotQualified;
import org.forthwith.risk.Decision.Overtaken;
import org.forthwith.risk.Decision.Refused;
import org.forthwith.risk.Decision.ToReview;
import org.forthwith.risk.Decision.TrainingLapsed;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Outcome.Graded;
import org.forthwith.risk.Outcome.NeedsFacts;
import org.forthwith.risk.Outcome.NeedsSupervisor;
import org.forthwith.risk.RiskStory.Review;
import org.forthwith.risk.RiskStory.Told;

/**
 * The door of the room: what the rules say of the facts, and what becomes of a grade that a person asks for. It keeps
 * nothing; what it says is for the caller to record.
 */
public final class Grading {

    private final RuleSets ruleSets;
    private final Said said = new Said();

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
        return said.of(ruleSets.inForce(now), facts, new HouseholdCheck(Duration.between(since, now)), Grading::say);
    }

    private static Proposal say(RuleTable table, Facts facts, HouseholdCheck check) {
        var answers = facts.answers();
        var reckoning = reckon(table, facts, answers, check);
        var explanation = new Explaining(facts, answers, reckoning).explain(table.rules());
        var outcome = outcome(facts, reckoning.grade(), explanation);
        return new Proposal(reckoning.grade(), reckoning.floor(), outcome, table.name(), explanation);
    }

    /** The same of a case by its story, oldest event first, for whoever asks for nothing else. */
    public Proposal propose(List<Told> story, Instant since, Instant now) {
        Facts facts = Facts.of(story);
        return propose(facts, Road.of(facts, story), since, now);
    }

    /** What stands to reason on the road of the case: what the rules say on the ladder, and elsewhere what a person may not go below. */
    // [impl->req~a-child-suspect-is-not-on-the-ladder~1]
    public Proposal propose(CaseRisk risk, Instant now) {
        return propose(risk.facts(), risk.road(), risk.since(), now);
    }

    private Proposal propose(Facts facts, Road road, Instant since, Instant now) {
        return road.onLadder() ? propose(facts, since, now) : Judgement.of(facts, road, since, now);
    }

    /** The grade of {@link #propose} without its reasons: for comparing rule sets over very many cases. */
    public Grade grade(CaseRisk risk, Instant now) {
        return risk.road().onLadder()
                ? said.grade(
                        ruleSets.inForce(now),
                        risk.facts(),
                        new HouseholdCheck(Duration.between(risk.since(), now)),
                        (table, facts, check) ->
                                reckon(table, facts, facts.answers(), check).grade())
                : Judgement.of(risk.facts(), risk.road(), risk.since(), now).grade();
    }

    /** What else the rules go by than what stands in the story of the case. As long as it is the same and the story is, so is what they say. */
    public Season season(Instant since, Instant now) {
        return new Season(ruleSets.inForce(now), new HouseholdCheck(Duration.between(since, now)).overdue());
    }

    /**
     * What time alone changes of a grade.
     *
     * @param table the rules in force
     * @param overdue where children are has been open for longer than it may
     */
    public record Season(RuleTable table, boolean overdue) {}

    /** The rule sets by which this grades. */
    public RuleSets ruleSets() {
        return ruleSets;
    }

    private static Reckoning reckon(RuleTable table, Facts facts, Map<Question, Answer> answers, HouseholdCheck check) {
        return Reckoning.of(facts, table.fired(answers), Floors.under(facts, check.open()));
    }

    /** What would make the grade another than the rules say now; nothing is said of it on a road that is no ladder. */
    public Changes changes(CaseRisk risk, Instant now) {
        return risk.road().onLadder() ? changes(risk.facts(), risk.since(), now) : new Changes(List.of(), List.of());
    }

    /**
     * What would make the grade another than the rules say now. It takes some milliseconds, so it is worked out only for
     * whoever looks.
     */
    public Changes changes(Facts facts, Instant since, Instant now) {
        var table = ruleSets.inForce(now);
        var answers = facts.answers();
        var check = new HouseholdCheck(Duration.between(since, now));
        Grade grade = reckon(table, facts, answers, check).grade();
        var clauses = new Clauses(table.rules(), Floors.ways(check.overdue()));
        return new Changes(
                new Turning(clauses, answers, grade::isBelow).smallest(),
                new Turning(clauses, answers, other -> other.isBelow(grade)).smallest());
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
                .map(because -> lowering(request, because, proposal, risk, now))
                .orElseGet(() -> confirmed(request.asked(), request.why(), proposal));
    }

    /**
     * What becomes of it once the second person has spoken. Approving takes more than declining: it lowers. The facts may have moved since it was
     * asked for; what is then below the floor is refused as such.
     */
    // [impl->req~risk-approval-names-the-change~1]
    public Decision review(CaseRisk risk, Verdict verdict, Instant now) {
        Review open = risk.story().open();
        if (open == null) {
            return gone();
        }
        var objection = FourEyes.objectionToReviewing(open.requestedBy(), verdict.by());
        if (objection.isPresent()) {
            return new NotQualified(objection.get());
        }
        if (open.expired(now)) {
            return new Expired("the request has expired; whoever still wants the change asks again");
        }
        if (!verdict.change().equals(open.change().digest())) {
            return gone();
        }
        return verdict.approves()
                ? approved(open, verdict, risk, now)
                : new Declined(open.asked(), verdict.why().text());
    }

    private Decision approved(Review open, Verdict verdict, CaseRisk risk, Instant now) {
        if (!verdict.trained()) {
            return new TrainingLapsed("whoever approves a low or a lower grade has current training to supervise");
        }
        var proposal = propose(risk, now);
        if (open.asked().isBelow(proposal.floor())) {
            return refused(open.asked(), proposal, risk.story());
        }
        var nowAsked = change(open.asked(), verdict.record(), proposal, risk, open.requestedBy(), open.since());
        return nowAsked.digest().equals(open.change().digest())
                ? confirmed(open.asked(), verdict.why(), proposal)
                : new Overtaken("what the request rested on has changed since it was made");
    }

    private static Overtaken gone() {
        return new Overtaken("what was to be reviewed is no longer open");
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

    // [impl->req~risk-lowering-needs-training~1]
    private static Decision lowering(Request request, String because, Proposal proposal, CaseRisk risk, Instant now) {
        if (!request.trained()) {
            return new TrainingLapsed("whoever asks for a low or a lower grade has current training to grade");
        }
        var change = change(
                request.asked(), request.record(), proposal, risk, request.by().id(), now);
        return new ToReview(
                new Lowering(
                        change.from(),
                        change.to(),
                        request.why().text(),
                        request.record().version(),
                        change.digest(),
                        now.plus(Lowering.WAITS)),
                because);
    }

    private static Change change(
            Grade asked, CaseRecord record, Proposal proposal, CaseRisk risk, String askedBy, Instant askedAt) {
        Grade stands = risk.story().standsOr(proposal.grade());
        return new Change(
                record, stands, asked, proposal.ruleSet(), risk.facts().answers(), askedBy, askedAt);
    }

    private static Confirmed confirmed(Grade grade, Reason why, Proposal proposal) {
        return new Confirmed(grade, proposal.ruleSet(), proposal.explanation().rules(), why.text());
    }
}

package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Question.DOMESTIC_ABUSE_MARKER;
import static org.forthwith.risk.Question.VIOLENCE_MARKER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Decision.Confirmed;
import org.forthwith.risk.Decision.Declined;
import org.forthwith.risk.Decision.Expired;
import org.forthwith.risk.Decision.Overtaken;
import org.forthwith.risk.Decision.ToReview;
import org.forthwith.risk.Decision.TrainingLapsed;
import org.forthwith.risk.RiskStory.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** High stands, and an assessor asks for medium: what they ask is one exact change, and nothing else can be approved in its place. */
class LoweringTest {

    private static final Instant NOW = ShippedRules.RECEIVED.plus(ShippedRules.SOON);
    private static final Grading GRADING = ShippedRules.GRADING;

    private final KnownFacts known = KnownFacts.everythingIs(NO).but(DOMESTIC_ABUSE_MARKER, YES);
    private final RiskStory.Review open = asked(risk(known, story(HIGH, null)));

    private static RiskStory story(Grade stands, RiskStory.@Nullable Review open) {
        return new RiskStory(
                List.of(new Standing(stands, true, NOW, "assessor-2", "rules", List.of(), "known then")), open);
    }

    private static CaseRisk risk(KnownFacts known, RiskStory story) {
        return new CaseRisk(known.facts(), story, ShippedRules.RECEIVED);
    }

    private static RiskStory.Review asked(CaseRisk risk) {
        var decision = GRADING.decide(risk, People.asks(People.ASSESSOR, MEDIUM), NOW);
        assertThat(decision).isInstanceOf(ToReview.class);
        return new RiskStory.Review(((ToReview) decision).asked(), People.ASSESSOR.id(), NOW);
    }

    private Decision approves(KnownFacts facts, Grade stands, CaseRecord record, Instant now) {
        var verdict =
                new Verdict(open.change().digest(), true, People.SUPERVISOR, new Reason("read again"), record, true);
        return GRADING.review(risk(facts, story(stands, open)), verdict, now);
    }

    // [utest->req~risk-approval-names-the-change~1]
    @Test
    void what_was_asked_for_is_approved_as_it_was_asked_for() {
        assertThat(approves(known, HIGH, People.RECORD, NOW)).isInstanceOf(Confirmed.class);
    }

    // [utest->req~risk-approval-names-the-change~1]
    @Test
    void an_approval_is_refused_once_an_answer_the_standing_grade_or_the_record_has_moved() {
        assertThat(approves(known.but(VIOLENCE_MARKER, YES), HIGH, People.RECORD, NOW))
                .as("an answer")
                .isInstanceOf(Overtaken.class);
        known.but(VIOLENCE_MARKER, NO);
        assertThat(approves(known, VERY_HIGH, People.RECORD, NOW))
                .as("the standing grade")
                .isInstanceOf(Overtaken.class);
        assertThat(approves(known, HIGH, new CaseRecord(People.RECORD.caseId(), 8), NOW))
                .as("the record")
                .isInstanceOf(Overtaken.class);
    }

    // [utest->req~risk-approval-names-the-change~1]
    @Test
    void an_approval_of_another_change_is_refused() {
        var verdict = new Verdict("another", true, People.SUPERVISOR, new Reason("read"), People.RECORD, true);

        assertThat(GRADING.review(risk(known, story(HIGH, open)), verdict, NOW)).isInstanceOf(Overtaken.class);
    }

    // [utest->req~risk-request-expires~1]
    @Test
    void a_request_can_be_approved_for_a_day_and_no_longer() {
        var end = NOW.plus(Duration.ofHours(24));

        assertThat(approves(known, HIGH, People.RECORD, end.minusNanos(1))).isInstanceOf(Confirmed.class);
        assertThat(approves(known, HIGH, People.RECORD, end)).isInstanceOf(Expired.class);
    }

    // [utest->req~risk-lowering-needs-training~1]
    @Test
    void asking_for_less_takes_current_training_and_raising_takes_none() {
        assertThat(untrainedAsks(MEDIUM)).isInstanceOf(TrainingLapsed.class);
        assertThat(untrainedAsks(VERY_HIGH)).isInstanceOf(Confirmed.class);
        assertThat(untrainedAsks(MEDIUM).asEvents(People.RECORD.caseId(), NOW)).isEmpty();
    }

    private Decision untrainedAsks(Grade grade) {
        var request = new Request(grade, People.ASSESSOR, new Reason("read"), People.RECORD, false);
        return GRADING.decide(risk(known, story(HIGH, null)), request, NOW);
    }

    // [utest->req~risk-lowering-needs-training~1]
    @Test
    void approving_takes_current_training_and_declining_takes_none() {
        assertThat(untrainedSays(true)).isInstanceOf(TrainingLapsed.class);
        assertThat(untrainedSays(false)).isInstanceOf(Declined.class);
    }

    private Decision untrainedSays(boolean approves) {
        var verdict = new Verdict(
                open.change().digest(), approves, People.SUPERVISOR, new Reason("read"), People.RECORD, false);
        return GRADING.review(risk(known, story(HIGH, open)), verdict, NOW);
    }

    @Test
    void a_request_says_from_what_to_what_and_until_when() {
        assertThat(open.change())
                .asInstanceOf(type(Lowering.class))
                .returns(HIGH, Lowering::from)
                .returns(MEDIUM, Lowering::to)
                .returns("all sources were read", Lowering::reason)
                .returns(7, Lowering::version)
                .returns(NOW.plus(Duration.ofHours(24)), Lowering::expiresAt);
    }

    private static Change change() {
        return new Change(
                People.RECORD,
                HIGH,
                MEDIUM,
                "rules@1",
                KnownFacts.everythingIs(NO).facts().answers(),
                "a",
                NOW);
    }

    static Stream<Change> others() {
        var one = change();
        var answers =
                KnownFacts.everythingIs(NO).but(VIOLENCE_MARKER, YES).facts().answers();
        var otherCase = new CaseRecord(new CaseId(new UUID(0, 2)), 7);
        var later = new CaseRecord(People.RECORD.caseId(), 8);
        return Stream.of(
                new Change(otherCase, one.from(), one.to(), one.ruleSet(), one.answers(), "a", NOW),
                new Change(later, one.from(), one.to(), one.ruleSet(), one.answers(), "a", NOW),
                new Change(one.record(), VERY_HIGH, one.to(), one.ruleSet(), one.answers(), "a", NOW),
                new Change(one.record(), one.from(), Grade.LOW, one.ruleSet(), one.answers(), "a", NOW),
                new Change(one.record(), one.from(), one.to(), "rules@2", one.answers(), "a", NOW),
                new Change(one.record(), one.from(), one.to(), one.ruleSet(), answers, "a", NOW),
                new Change(one.record(), one.from(), one.to(), one.ruleSet(), one.answers(), "b", NOW),
                new Change(one.record(), one.from(), one.to(), one.ruleSet(), one.answers(), "a", NOW.plusMillis(1)));
    }

    // [utest->req~risk-approval-names-the-change~1]
    @ParameterizedTest
    @MethodSource("others")
    void a_change_that_differs_in_anything_has_another_digest(Change other) {
        assertThat(other.digest()).isNotEqualTo(change().digest()).matches("[0-9a-f]{64}");
        assertThat(change().digest()).isEqualTo(change().digest());
    }

    @Test
    void nobody_else_than_the_proposer_is_kept_from_it_by_name() {
        Actor other = People.person("assessor-9", Role.SUPERVISOR);
        assertThat(GRADING.review(risk(known, story(HIGH, open)), People.says(open, other, true), NOW))
                .isInstanceOf(Confirmed.class);
    }
}

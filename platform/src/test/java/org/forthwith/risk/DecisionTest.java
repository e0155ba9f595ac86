package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Question.DOMESTIC_ABUSE_MARKER;
import static org.forthwith.risk.Question.LINKED_CASE_OTHER_FORCE;
import static org.forthwith.risk.Question.RESIDENT_CHILD;
import static org.forthwith.risk.Question.SUSPECT_IS_CHILD;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Decision.Confirmed;
import org.forthwith.risk.Decision.Declined;
import org.forthwith.risk.Decision.NotQualified;
import org.forthwith.risk.Decision.Overtaken;
import org.forthwith.risk.Decision.Refused;
import org.forthwith.risk.Decision.ToReview;
import org.forthwith.risk.RiskStory.Review;
import org.forthwith.risk.RiskStory.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant NOW = ShippedRules.RECEIVED.plus(ShippedRules.SOON);

    private static CaseRisk risk(KnownFacts known, RiskStory story) {
        return new CaseRisk(known.facts(), story, ShippedRules.RECEIVED);
    }

    private static RiskStory standing(Grade grade, boolean confirmed) {
        return new RiskStory(
                List.of(new Standing(grade, confirmed, NOW, "assessor-2", "rules", List.of(), "known then")), null);
    }

    private static Decision decide(KnownFacts known, RiskStory story, Actor by, Grade asked) {
        return ShippedRules.GRADING.decide(risk(known, story), People.asks(by, asked), NOW);
    }

    private static Decision review(KnownFacts known, Grade asked, String requestedBy, Actor by, boolean approves) {
        var open = asked(known, asked, requestedBy);
        var story = new RiskStory(standing(HIGH, true).history(), open);
        return ShippedRules.GRADING.review(risk(known, story), People.says(open, by, approves), NOW);
    }

    /** What is open once somebody has asked for a grade where high stands. */
    private static Review asked(KnownFacts known, Grade asked, String requestedBy) {
        var change = new Change(
                People.RECORD,
                HIGH,
                asked,
                ShippedRules.TABLE.name(),
                known.facts().answers(),
                requestedBy,
                NOW);
        var lowering = new Lowering(HIGH, asked, "all sources were read", 7, change.digest(), NOW.plus(Lowering.WAITS));
        return new Review(lowering, requestedBy, NOW);
    }

    private static KnownFacts allNo() {
        return KnownFacts.everythingIs(NO);
    }

    private static KnownFacts mediumByRecord() {
        return allNo().but(DOMESTIC_ABUSE_MARKER, YES);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_an_assessor_a_supervisor_or_an_inspector_decides_a_grade(Role role) {
        boolean may = List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR).contains(role);

        var decision = decide(mediumByRecord(), RiskStory.none(), People.person("someone", role), MEDIUM);

        assertThat(decision).isInstanceOf(may ? Confirmed.class : NotQualified.class);
    }

    // [utest->req~risk-machine-never-lowers~1]
    @Test
    void the_platform_decides_nothing_whatever_its_roles() {
        assertThat(decide(mediumByRecord(), RiskStory.none(), People.SYSTEM, VERY_HIGH))
                .isInstanceOf(NotQualified.class);
        assertThat(review(mediumByRecord(), MEDIUM, "assessor-1", People.SYSTEM, true))
                .isInstanceOf(NotQualified.class);
    }

    @Test
    void a_person_may_go_above_what_the_rules_say_alone() {
        assertThat(decide(mediumByRecord(), standing(HIGH, true), People.ASSESSOR, VERY_HIGH))
                .asInstanceOf(type(Confirmed.class))
                .isEqualTo(
                        new Confirmed(VERY_HIGH, ShippedRules.TABLE.name(), List.of("R-J"), "all sources were read"));
    }

    @Test
    void what_is_still_unanswered_keeps_nobody_from_confirming_what_the_rules_say() {
        var open = mediumByRecord().but(RESIDENT_CHILD, UNKNOWN);

        assertThat(ShippedRules.GRADING
                        .propose(risk(open, RiskStory.none()), NOW)
                        .outcome())
                .isInstanceOf(Outcome.NeedsFacts.class);
        assertThat(decide(open, RiskStory.none(), People.ASSESSOR, MEDIUM)).isInstanceOf(Confirmed.class);
    }

    @Test
    void below_the_floor_nobody_decides_not_even_an_inspector() {
        var known = allNo().but(RESIDENT_CHILD, YES);

        for (Role role : List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR)) {
            assertThat(decide(known, RiskStory.none(), People.person("someone", role), MEDIUM))
                    .asInstanceOf(type(Refused.class))
                    .satisfies(refused -> assertThat(refused.rules()).containsExactly("R-B"))
                    .satisfies(refused -> assertThat(refused.atLeast()).isEqualTo(HIGH))
                    .satisfies(
                            refused -> assertThat(refused.because()).isEqualTo("a child lives at the address (R-B)"));
        }
    }

    @Test
    void a_refusal_puts_the_floor_in_force_unless_something_as_strict_stands_already() {
        var known = allNo().but(RESIDENT_CHILD, YES);

        assertThat(events(decide(known, RiskStory.none(), People.ASSESSOR, LOW)))
                .hasExactlyElementsOfTypes(GradeRefused.class, GradeProposed.class);
        assertThat(events(decide(known, standing(MEDIUM, false), People.ASSESSOR, LOW)))
                .hasExactlyElementsOfTypes(GradeRefused.class, GradeProposed.class);
        assertThat(events(decide(known, standing(HIGH, false), People.ASSESSOR, LOW)))
                .hasExactlyElementsOfTypes(GradeRefused.class);
    }

    // [utest->req~risk-lower-needs-another-person~1]
    @Test
    void low_is_never_one_persons_decision() {
        for (Actor one : List.of(People.ASSESSOR, People.SUPERVISOR)) {
            assertThat(decide(allNo(), RiskStory.none(), one, LOW))
                    .asInstanceOf(type(ToReview.class))
                    .satisfies(review ->
                            assertThat(review.because()).isEqualTo("low is never one person's decision (R-K)"))
                    .extracting(ToReview::asked)
                    .satisfies(asked -> assertThat(asked.from()).isEqualTo(LOW))
                    .satisfies(asked -> assertThat(asked.to()).isEqualTo(LOW))
                    .satisfies(asked -> assertThat(asked.reason()).isEqualTo("all sources were read"));
        }
    }

    // [utest->req~risk-lower-needs-another-person~1]
    @Test
    void lower_than_a_person_has_confirmed_needs_another_person_and_the_old_grade_stands() {
        assertThat(decide(mediumByRecord(), standing(HIGH, true), People.SUPERVISOR, MEDIUM))
                .asInstanceOf(type(ToReview.class))
                .satisfies(review -> assertThat(review.asked().from()).isEqualTo(HIGH));
        assertThat(decide(mediumByRecord(), standing(HIGH, false), People.ASSESSOR, MEDIUM))
                .as("what the rules had raised is nobody's to lower alone either")
                .asInstanceOf(type(ToReview.class))
                .satisfies(review -> assertThat(review.asked().from()).isEqualTo(HIGH));
    }

    @Test
    void lower_than_the_raises_propose_needs_another_person() {
        var linked = mediumByRecord().but(LINKED_CASE_OTHER_FORCE, YES);

        assertThat(decide(linked, RiskStory.none(), People.ASSESSOR, MEDIUM))
                .asInstanceOf(type(ToReview.class))
                .satisfies(review -> assertThat(review.asked().from()).isEqualTo(HIGH));
        assertThat(decide(linked, RiskStory.none(), People.ASSESSOR, HIGH)).isInstanceOf(Confirmed.class);
    }

    @Test
    void for_a_suspect_who_is_a_child_one_person_can_only_raise() {
        var child = allNo().but(SUSPECT_IS_CHILD, YES);

        assertThat(decide(child, standing(MEDIUM, false), People.ASSESSOR, MEDIUM))
                .isInstanceOf(ToReview.class);
        assertThat(decide(child, standing(MEDIUM, false), People.ASSESSOR, VERY_HIGH))
                .isInstanceOf(Confirmed.class);
        assertThat(decide(child, standing(MEDIUM, false), People.ASSESSOR, LOW))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.rules()).containsExactly("R-L"));
    }

    // [utest->req~risk-lower-needs-another-person~1]
    @Test
    void a_supervisor_who_is_somebody_else_approves_or_declines() {
        assertThat(review(mediumByRecord(), MEDIUM, "assessor-1", People.SUPERVISOR, true))
                .isEqualTo(new Confirmed(MEDIUM, ShippedRules.TABLE.name(), List.of("R-J"), "read again"));
        assertThat(review(mediumByRecord(), MEDIUM, "assessor-1", People.SUPERVISOR, false))
                .isEqualTo(new Declined(MEDIUM, "read again"));
    }

    // [utest->req~risk-lower-needs-another-person~1]
    @Test
    void nobody_reviews_their_own_request_through_any_set_of_roles() {
        var everything = People.person("assessor-1", Role.values());
        var roles = List.of(Role.ASSESSOR, Role.SUPERVISOR, Role.INSPECTOR, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER);

        for (boolean approves : new boolean[] {true, false}) {
            assertThat(review(allNo(), LOW, "assessor-1", everything, approves)).isInstanceOf(NotQualified.class);
            for (int subset = 0; subset < 1 << roles.size(); subset++) {
                assertThat(review(allNo(), LOW, "assessor-1", oneWith(roles, subset), approves))
                        .isInstanceOf(NotQualified.class);
            }
        }
    }

    private static Actor oneWith(List<Role> roles, int subset) {
        return People.person(
                "assessor-1",
                roles.stream()
                        .filter(role -> (subset >> roles.indexOf(role) & 1) == 1)
                        .toArray(Role[]::new));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_a_supervisor_reviews(Role role) {
        assertThat(review(allNo(), LOW, "assessor-1", People.person("someone-else", role), true))
                .isInstanceOf(role == Role.SUPERVISOR ? Confirmed.class : NotQualified.class);
    }

    @Test
    void an_approval_that_new_facts_have_overtaken_is_refused() {
        var known = mediumByRecord().but(RESIDENT_CHILD, UNKNOWN);
        assertThat(review(known, MEDIUM, "assessor-1", People.SUPERVISOR, true)).isInstanceOf(Confirmed.class);
        var open = asked(known, MEDIUM, "assessor-1");
        var story = new RiskStory(standing(HIGH, true).history(), open);
        var verdict = People.says(open, People.SUPERVISOR, true);

        assertThat(ShippedRules.GRADING.review(risk(known.but(RESIDENT_CHILD, YES), story), verdict, NOW))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.rules()).containsExactly("R-B"));
    }

    @Test
    void an_approval_of_what_is_no_longer_open_changes_nothing() {
        var verdict = People.says(asked(mediumByRecord(), MEDIUM, "assessor-1"), People.SUPERVISOR, true);

        for (var story : List.of(
                standing(HIGH, true), new RiskStory(List.of(), asked(mediumByRecord(), MEDIUM, "assessor-2")))) {
            var decision = ShippedRules.GRADING.review(risk(mediumByRecord(), story), verdict, NOW);
            assertThat(decision).isInstanceOf(Overtaken.class);
            assertThat(events(decision)).isEmpty();
        }
    }

    @Test
    void each_decision_is_recorded_as_what_it_is() {
        assertThat(events(decide(mediumByRecord(), RiskStory.none(), People.ASSESSOR, MEDIUM)))
                .containsExactly(new GradeConfirmed(
                        CASE, NOW, MEDIUM, ShippedRules.TABLE.name(), List.of("R-J"), "all sources were read"));
        assertThat(events(decide(allNo(), standing(HIGH, true), People.ASSESSOR, LOW)))
                .hasExactlyElementsOfTypes(ReviewRequested.class);
        assertThat(events(review(allNo(), LOW, "assessor-1", People.SUPERVISOR, false)))
                .containsExactly(new ReviewDeclined(CASE, NOW, LOW, "read again"));
        assertThat(events(decide(allNo(), RiskStory.none(), People.SYSTEM, LOW)))
                .isEmpty();
    }

    private static List<RiskEvent> events(Decision decision) {
        return decision.asEvents(CASE, NOW);
    }
}

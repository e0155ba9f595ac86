package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Decision.Confirmed;
import org.forthwith.risk.Decision.NotQualified;
import org.forthwith.risk.Decision.Refused;
import org.forthwith.risk.Decision.ToReview;
import org.forthwith.risk.RiskStory.Standing;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios as far as they are about the grade. Each case is told as a story, and the clock is moved. */
class ScenariosTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Grading GRADING = ShippedRules.GRADING;

    private final List<Told> story = new ArrayList<>();
    private final Instant received = Instant.parse("2026-09-01T08:30:00Z");
    private Instant now = received;

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void happens(Event event, Actor by) {
        story.add(new Told(event, by.id(), "ASSESSOR"));
    }

    private void childIdentified(int age) {
        var child = new ChildId(new UUID(0, age));
        happens(new ChildIdentified(CASE, now, child, age, YES, null, false, "household check"), People.ASSESSOR);
    }

    private void established(Question question, Answer answer) {
        var fact = new FactEstablished(CASE, now, question.name(), answer, "PND", now, "record 17");
        happens(fact, People.ASSESSOR);
    }

    private void everythingElseIsNo() {
        for (Question question : Question.values()) {
            established(question, Answer.NO);
        }
    }

    private CaseRisk risk() {
        return CaseRisk.of(story, received);
    }

    private void graded() {
        happens(GRADING.propose(risk().facts(), received, now).asEvent(CASE, now), People.SYSTEM);
    }

    private Decision asks(Actor by, Grade grade) {
        return recorded(GRADING.decide(risk(), People.asks(by, grade), now), by);
    }

    private Decision reviews(Actor by, boolean approves) {
        var open = Objects.requireNonNull(risk().story().open());
        return recorded(GRADING.review(risk(), People.says(open, by, approves), now), by);
    }

    private Decision recorded(Decision decision, Actor by) {
        decision.asEvents(CASE, now).forEach(event -> happens(event, by));
        return decision;
    }

    private Standing stands() {
        return risk().story().standing().orElseThrow();
    }

    @Test
    void a01_low_is_refused_for_a_suspect_who_lives_with_three_children_and_high_stands_provisionally() {
        childIdentified(4);
        childIdentified(9);
        childIdentified(15);

        var decision = asks(People.ASSESSOR, LOW);

        assertThat(decision)
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.rules()).containsExactly("R-B"))
                .satisfies(refused -> assertThat(refused.atLeast()).isEqualTo(HIGH));
        assertThat(story.subList(3, story.size()))
                .extracting(Told::event)
                .hasExactlyElementsOfTypes(GradeRefused.class, GradeProposed.class);
        assertThat(stands().grade()).isEqualTo(HIGH);
        assertThat(stands().confirmed()).isFalse();
        assertThat(stands().because()).isEqualTo("High, because a child lives at the address (R-B).");
        assertThat(risk().facts().about(Question.RESIDENT_CHILD)).hasSize(3);
    }

    @Test
    void a05_four_months_later_low_is_refused_as_on_the_first_day() {
        childIdentified(7);
        later(Duration.ofDays(122));

        assertThat(asks(People.SUPERVISOR, LOW))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.rules()).contains("R-B"))
                .satisfies(refused -> assertThat(refused.because()).startsWith("a child lives at the address (R-B)"));
        assertThat(stands().grade()).isEqualTo(HIGH);
    }

    // [utest->req~risk-lower-needs-another-person~1]
    @Test
    void a14_whoever_proposes_a_downgrade_cannot_approve_it_and_the_grade_stands_meanwhile() {
        var both = People.person("assessor-1", Role.ASSESSOR, Role.SUPERVISOR);
        everythingElseIsNo();
        established(Question.VIOLENCE_MARKER, YES);
        asks(both, HIGH);

        assertThat(asks(both, MEDIUM)).isInstanceOf(ToReview.class);
        assertThat(reviews(both, true)).isInstanceOf(NotQualified.class);
        assertThat(stands().grade()).isEqualTo(HIGH);

        later(Duration.ofHours(3));
        assertThat(reviews(People.SUPERVISOR, true)).isInstanceOf(Confirmed.class);
        assertThat(risk().story().history()).extracting(Standing::grade).containsExactly(HIGH, MEDIUM);
        assertThat(risk().story().history()).extracting(Standing::by).containsExactly("assessor-1", "supervisor-1");
    }

    @Test
    void a14_a_declined_downgrade_leaves_the_grade_and_can_be_asked_for_again() {
        everythingElseIsNo();
        established(Question.VIOLENCE_MARKER, YES);
        asks(People.ASSESSOR, HIGH);
        asks(People.ASSESSOR, MEDIUM);

        reviews(People.SUPERVISOR, false);

        assertThat(stands().grade()).isEqualTo(HIGH);
        assertThat(risk().story().open()).isNull();
        assertThat(asks(People.ASSESSOR, MEDIUM)).isInstanceOf(ToReview.class);
    }

    @Test
    void a19_a_late_match_raises_a_case_that_had_been_confirmed_low() {
        everythingElseIsNo();
        graded();
        asks(People.ASSESSOR, LOW);
        reviews(People.SUPERVISOR, true);
        assertThat(stands().grade()).isEqualTo(LOW);
        assertThat(stands().confirmed()).isTrue();

        later(Duration.ofDays(40));
        established(Question.LINKED_CASE_OTHER_FORCE, YES);
        graded();

        assertThat(stands().grade()).isEqualTo(MEDIUM);
        assertThat(stands().confirmed()).isFalse();
        assertThat(stands().rules()).contains("R-H");
    }

    // [utest->req~risk-unknown-residence-grows~1]
    @Test
    void a_household_that_nobody_checks_is_medium_at_once_and_high_after_a_day() {
        graded();
        assertThat(stands().grade()).isEqualTo(MEDIUM);

        later(Duration.ofHours(24));
        graded();
        assertThat(stands().grade()).isEqualTo(HIGH);
        assertThat(stands().because())
                .isEqualTo("High, because nobody has established who lives at the address within a day (R-C).");
    }
}

package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.RiskStory.Review;
import org.forthwith.risk.RiskStory.Standing;
import org.forthwith.risk.RiskStory.Told;
import org.junit.jupiter.api.Test;

class RiskStoryTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Told> story = new ArrayList<>();

    private Instant now() {
        return START.plus(Duration.ofHours(story.size()));
    }

    private void tell(Event event, String actor) {
        story.add(new Told(event, actor, "ASSESSOR"));
    }

    private void proposed(Grade grade) {
        tell(new GradeProposed(CASE, now(), grade, "rules@1", List.of("R-B"), List.of(), "because of R-B"), "platform");
    }

    private void confirmed(Grade grade, String by) {
        tell(new GradeConfirmed(CASE, now(), grade, "rules@1", List.of("R-B"), "read"), by);
    }

    private RiskStory read() {
        return RiskStory.of(story);
    }

    @Test
    void a_case_that_nobody_has_graded_has_no_grade() {
        tell(new CaseEvent.Closed(CASE, START, "NFA", "no offence"), "supervisor-1");
        tell(new FactEstablished(CASE, START, "RESIDENT_CHILD", Answer.YES, "PND", START, null), "assessor-1");

        assertThat(read()).isEqualTo(RiskStory.none());
        assertThat(read().standing()).isEmpty();
        assertThat(read().confirmed()).isEmpty();
    }

    @Test
    void what_the_rules_say_stands_provisionally_until_a_person_decides() {
        proposed(MEDIUM);
        assertThat(read().standing())
                .contains(new Standing(MEDIUM, false, START, "platform", "rules@1", List.of("R-B"), "because of R-B"));

        confirmed(HIGH, "assessor-1");
        assertThat(read().standing())
                .contains(new Standing(
                        HIGH, true, START.plus(Duration.ofHours(1)), "assessor-1", "rules@1", List.of("R-B"), "read"));
        assertThat(read().confirmed()).contains(HIGH);
        assertThat(read().history()).extracting(Standing::grade).containsExactly(MEDIUM, HIGH);
    }

    // [utest->req~risk-machine-never-lowers~1]
    @Test
    void the_rules_raise_what_stands_and_never_lower_it() {
        proposed(HIGH);
        proposed(MEDIUM);
        assertThat(read().stands()).contains(HIGH);

        confirmed(MEDIUM, "assessor-1");
        proposed(LOW);
        assertThat(read().stands()).contains(MEDIUM);

        proposed(VERY_HIGH);
        assertThat(read().stands()).contains(VERY_HIGH);
        assertThat(read().confirmed()).contains(MEDIUM);
        assertThat(read().history()).extracting(Standing::confirmed).containsExactly(false, true, false);
    }

    @Test
    void the_same_grade_again_is_no_new_grade() {
        proposed(HIGH);
        proposed(HIGH);

        assertThat(read().history()).hasSize(1);
    }

    @Test
    void a_request_is_open_until_somebody_decides_it_and_the_old_grade_stands_meanwhile() {
        confirmed(HIGH, "assessor-1");
        tell(new ReviewRequested(CASE, now(), HIGH, MEDIUM, "moved out"), "assessor-2");
        assertThat(read().open())
                .isEqualTo(new Review(
                        new Lowering(HIGH, MEDIUM, "moved out", 0, "", START.plus(Duration.ofHours(25))),
                        "assessor-2",
                        START.plus(Duration.ofHours(1))));
        assertThat(read().stands()).contains(HIGH);

        tell(new GradeRefused(CASE, now(), LOW, MEDIUM, List.of("R-K"), "not every question"), "assessor-1");
        proposed(MEDIUM);
        assertThat(read().open())
                .as("neither a refusal nor the rules decide it")
                .isNotNull();

        tell(new ReviewDeclined(CASE, now(), MEDIUM, "check again"), "supervisor-1");
        assertThat(read().open()).isNull();
        assertThat(read().stands()).contains(HIGH);
    }

    // [utest->req~risk-request-expires~1]
    @Test
    void a_request_that_has_had_its_time_waits_no_longer_and_what_stood_stands() {
        confirmed(HIGH, "assessor-1");
        tell(
                new ReviewRequested(CASE, now(), HIGH, MEDIUM, "moved out", "ab12", 1, START.plus(Duration.ofHours(9))),
                "assessor-2");

        assertThat(read().waiting(START.plus(Duration.ofHours(9)).minusNanos(1)))
                .isPresent();
        assertThat(read().waiting(START.plus(Duration.ofHours(9)))).isEmpty();
        assertThat(read().stands()).contains(HIGH);
    }

    @Test
    void an_approval_closes_the_request_and_lowers_the_grade() {
        confirmed(HIGH, "assessor-1");
        tell(new ReviewRequested(CASE, now(), HIGH, MEDIUM, "moved out"), "assessor-2");
        confirmed(MEDIUM, "supervisor-1");

        assertThat(read().open()).isNull();
        assertThat(read().standing())
                .hasValueSatisfying(standing -> assertThat(standing.by()).isEqualTo("supervisor-1"));
        assertThat(read().confirmed()).contains(MEDIUM);
    }

    @Test
    void the_state_as_of_an_earlier_day_is_the_story_told_until_then() {
        proposed(MEDIUM);
        confirmed(HIGH, "assessor-1");

        assertThat(RiskStory.of(story.subList(0, 1)).stands()).contains(MEDIUM);
    }

    @Test
    void whatever_else_happens_neither_a_grade_nor_a_request_comes_or_goes_by_it() {
        proposed(MEDIUM);
        confirmed(HIGH, "assessor-1");
        tell(new ReviewRequested(CASE, now(), HIGH, MEDIUM, "moved out"), "assessor-2");
        var before = read();

        assertThat(EveryEvent.once().stream()
                        .filter(event -> !before.and(new Told(event, "somebody", "ASSESSOR"))
                                .equals(before))
                        .map(Event::getClass))
                .containsExactlyInAnyOrder(GradeConfirmed.class, ReviewRequested.class, ReviewDeclined.class);
    }
}

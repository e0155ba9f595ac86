package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;

import org.forthwith.event.RiskEvent.ReviewRequested;
import org.junit.jupiter.api.Test;

// [utest->req~risk-approval-is-two-people~1]
class ApprovalTest {

    private final StoryOfARecord story = new StoryOfARecord().proposed(HIGH);

    @Test
    void a_lower_grade_is_the_work_of_whoever_asked_and_whoever_approved() {
        story.asked(HIGH, MEDIUM, "assessor-1", "ab12").confirmed(MEDIUM, "supervisor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(3, "ab12", HIGH, MEDIUM, "assessor-1", "supervisor-1"));
    }

    @Test
    void raising_and_confirming_what_stands_takes_one() {
        story.confirmed(HIGH, "assessor-1").confirmed(VERY_HIGH, "assessor-1");

        assertThat(Approval.of(story.entries())).isEmpty();
    }

    @Test
    void raising_while_a_lower_grade_waits_takes_one_too() {
        story.asked(HIGH, MEDIUM, "assessor-1", "ab12").confirmed(VERY_HIGH, "assessor-1");

        assertThat(Approval.of(story.entries())).isEmpty();
    }

    @Test
    void a_lower_grade_that_nobody_else_had_asked_for_bears_one_name_twice() {
        story.confirmed(MEDIUM, "assessor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(2, null, HIGH, MEDIUM, "assessor-1", "assessor-1"));
    }

    @Test
    void so_does_one_that_its_own_proposer_approved() {
        story.asked(HIGH, MEDIUM, "assessor-1", "ab12").confirmed(MEDIUM, "assessor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(3, "ab12", HIGH, MEDIUM, "assessor-1", "assessor-1"));
    }

    @Test
    void asking_for_one_grade_is_not_asking_for_a_lower_one() {
        story.asked(HIGH, MEDIUM, "assessor-1", "ab12").confirmed(LOW, "supervisor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(3, null, HIGH, LOW, "supervisor-1", "supervisor-1"));
    }

    @Test
    void low_is_the_work_of_two_also_where_nothing_higher_stood() {
        var first = new StoryOfARecord().proposed(LOW).asked(LOW, LOW, "assessor-1", "cd34");

        assertThat(Approval.of(first.confirmed(LOW, "supervisor-1").entries()))
                .containsExactly(new Approval(3, "cd34", LOW, LOW, "assessor-1", "supervisor-1"));
    }

    @Test
    void nobody_can_say_who_had_asked_once_the_request_may_have_been_lawfully_erased() {
        story.erased().confirmed(MEDIUM, "supervisor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(3, null, HIGH, MEDIUM, null, "supervisor-1"));
    }

    @Test
    void a_grade_that_stands_already_is_the_work_of_two_where_somebody_else_had_asked_for_it() {
        story.asked(HIGH, HIGH, "assessor-1", "ab12").confirmed(HIGH, "supervisor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(3, "ab12", HIGH, HIGH, "assessor-1", "supervisor-1"));
    }

    @Test
    void it_takes_one_where_whoever_asked_gives_it_or_where_another_grade_was_asked_for() {
        story.asked(HIGH, HIGH, "assessor-1", "ab12").confirmed(HIGH, "assessor-1");
        assertThat(Approval.of(story.entries())).isEmpty();

        story.asked(HIGH, VERY_HIGH, "assessor-1", "cd34").confirmed(HIGH, "supervisor-1");
        assertThat(Approval.of(story.entries())).isEmpty();
    }

    @Test
    void a_request_from_before_requests_named_a_change_has_no_digest() {
        story.happens(new ReviewRequested(StoryOfARecord.CASE, story.now(), HIGH, MEDIUM, "moved out"), "assessor-1")
                .confirmed(MEDIUM, "supervisor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(new Approval(3, null, HIGH, MEDIUM, "assessor-1", "supervisor-1"));
    }

    @Test
    void low_as_the_first_grade_of_all_comes_from_nothing() {
        var first = new StoryOfARecord().confirmed(LOW, "assessor-1");

        assertThat(Approval.of(first.entries()))
                .containsExactly(new Approval(1, null, null, LOW, "assessor-1", "assessor-1"));
    }

    @Test
    void every_approval_of_a_story_is_read_the_oldest_first() {
        story.asked(HIGH, MEDIUM, "assessor-1", "ab12")
                .confirmed(MEDIUM, "supervisor-1")
                .asked(MEDIUM, LOW, "assessor-2", "cd34")
                .confirmed(LOW, "supervisor-1");

        assertThat(Approval.of(story.entries()))
                .containsExactly(
                        new Approval(3, "ab12", HIGH, MEDIUM, "assessor-1", "supervisor-1"),
                        new Approval(5, "cd34", MEDIUM, LOW, "assessor-2", "supervisor-1"));
    }
}

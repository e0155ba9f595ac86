package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;

import java.util.Map;
import org.forthwith.event.RiskEvent.SecondMarked;
import org.forthwith.event.RiskEvent.SecondMarkingDue;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

class SecondMarkingTest {

    private final StoryOfARecord story = new StoryOfARecord()
            .established(Question.RESIDENT_CHILD, NO, "assessor-1")
            .proposed(LOW)
            .asked(LOW, LOW, "assessor-1", "ab12")
            .confirmed(LOW, "supervisor-1");

    private void due() {
        story.happens(
                new SecondMarkingDue(StoryOfARecord.CASE, story.now(), "assessor-1", "every low grade"), "platform");
    }

    private void marked() {
        story.happens(
                new SecondMarked(
                        StoryOfARecord.CASE, story.now(), MEDIUM, Map.of("RESIDENT_CHILD", UNKNOWN), "not checked"),
                "assessor-2");
    }

    private SecondMarking only() {
        var markings = SecondMarking.of(story.entries());
        assertThat(markings).hasSize(1);
        return markings.getFirst();
    }

    @Test
    void it_keeps_the_first_marks_as_they_were_when_the_grade_was_decided() {
        due();
        story.established(Question.RESIDENT_CHILD, YES, "assessor-3");

        assertThat(only().first()).containsEntry(Question.RESIDENT_CHILD, NO);
        assertThat(only().first()).doesNotContainKey(Question.IDENTITY_CORROBORATION);
        assertThat(only().basis().about(Question.RESIDENT_CHILD)).hasSize(1);
        assertThat(only())
                .returns("assessor-1", SecondMarking::assessor)
                .returns("supervisor-1", SecondMarking::decidedBy);
    }

    // [utest->req~risk-second-mark-by-somebody-else~1]
    @Test
    void neither_the_assessor_nor_the_approver_marks_it_again_whatever_their_roles() {
        due();

        assertThat(only().objection(People.person("assessor-1", Role.values()))).isPresent();
        assertThat(only().objection(People.person("supervisor-1", Role.values())))
                .isPresent();
        assertThat(only().objection(People.person("assessor-2", Role.ASSESSOR))).isEmpty();
        assertThat(only().objection(People.person("intake-1", Role.INTAKE_OFFICER)))
                .isPresent();
    }

    // [utest->req~risk-second-mark-changes-no-grade~1]
    @Test
    void a_mark_ends_the_waiting_and_leaves_the_grade_as_it_was() {
        due();
        marked();

        assertThat(SecondMarking.open(story.entries())).isEmpty();
        assertThat(only().mark()).isNotNull().returns(MEDIUM, SecondMarking.Mark::grade);
        assertThat(RiskStory.read(story.entries()).stands()).contains(LOW);
    }

    @Test
    void another_decision_leaves_nothing_to_mark() {
        due();
        story.confirmed(HIGH, "assessor-1");

        assertThat(SecondMarking.open(story.entries())).isEmpty();
        assertThat(only().overtaken()).isTrue();
    }

    @Test
    void a_mark_that_nothing_asked_for_is_nobodys() {
        marked();

        assertThat(SecondMarking.of(story.entries())).isEmpty();
    }

    @Test
    void it_is_read_whole_and_names_the_entry_that_asked_for_it() {
        var before = Facts.of(RiskStory.Told.all(story.entries()));
        var since = story.now();
        due();

        assertThat(SecondMarking.open(story.entries())).contains(only());
        assertThat(only())
                .returns(5, SecondMarking::sequence)
                .returns(since, SecondMarking::since)
                .returns(LOW, SecondMarking::grade)
                .returns("every low grade", SecondMarking::sampledBecause)
                .returns(before, SecondMarking::basis)
                .returns(null, SecondMarking::mark)
                .returns(false, SecondMarking::overtaken)
                .returns(true, SecondMarking::open);
    }

    @Test
    void the_first_mark_stands_whatever_is_decided_or_marked_later() {
        due();
        var at = story.now();
        marked();
        story.happens(new SecondMarked(StoryOfARecord.CASE, story.now(), LOW, Map.of(), "late"), "assessor-4")
                .confirmed(HIGH, "assessor-1");

        assertThat(only().mark())
                .isEqualTo(new SecondMarking.Mark(
                        "assessor-2", at, MEDIUM, Map.of(Question.RESIDENT_CHILD, UNKNOWN), "not checked"));
        assertThat(only().overtaken()).isFalse();
        assertThat(only().open()).isFalse();
    }

    @Test
    void what_has_been_overtaken_is_marked_by_nobody_any_more_and_the_next_one_is() {
        due();
        story.confirmed(HIGH, "assessor-1");
        due();
        marked();

        assertThat(SecondMarking.of(story.entries()))
                .extracting(SecondMarking::grade, SecondMarking::overtaken, marking -> marking.mark() != null)
                .containsExactly(tuple(LOW, true, false), tuple(HIGH, false, true));
        assertThat(SecondMarking.open(story.entries())).isEmpty();
    }

    @Test
    void nothing_is_marked_again_where_nothing_has_been_graded() {
        var ungraded = new StoryOfARecord();
        ungraded.happens(new SecondMarkingDue(StoryOfARecord.CASE, ungraded.now(), "assessor-1", "by lot"), "platform");

        assertThat(SecondMarking.of(ungraded.entries())).isEmpty();
    }
}

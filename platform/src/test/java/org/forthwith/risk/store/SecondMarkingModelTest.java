package org.forthwith.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.risk.StoryOfARecord.hour;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.SecondMarked;
import org.forthwith.event.RiskEvent.SecondMarkingDue;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.StoryOfARecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a grade that is marked a second time. */
class SecondMarkingModelTest {

    private static final String ROWS = """
            select sequence, force_code, since, assessor, decided_by, grade, sampled_because, overtaken, marked_by, marked_at, second_grade
            from second_marking where case_id = ? order by sequence""";
    private static final String ANSWERS = """
            select question, force_code, first_answer, second_answer from second_marking_answer
            where case_id = ? and sequence = ? order by question""";

    private final SecondMarkingModel model = new SecondMarkingModel(OneDatabase.JDBC);
    private final StoryOfARecord story = low(StoryOfARecord.ofItsOwn());

    private static StoryOfARecord low(StoryOfARecord story) {
        story.opened("FW-1").happens(fact(story, Question.RESIDENT_CHILD), "anna");
        story.happens(fact(story, Question.BREACH_OF_ORDER), "anna");
        return story.asked(null, LOW, "anna", "ab12").confirmed(LOW, "boris");
    }

    private static FactEstablished fact(StoryOfARecord story, Question question) {
        return new FactEstablished(story.caseId(), story.now(), question.name(), Answer.NO, "PND", story.now(), "17");
    }

    private static StoryOfARecord due(StoryOfARecord story) {
        return story.happens(new SecondMarkingDue(story.caseId(), story.now(), "anna", "every low grade"), "platform");
    }

    private static StoryOfARecord marked(StoryOfARecord story) {
        return story.happens(
                new SecondMarked(story.caseId(), story.now(), MEDIUM, Map.of("RESIDENT_CHILD", Answer.YES), "seen"),
                "carla");
    }

    private static List<@Nullable Object> row(@Nullable Object... columns) {
        return Arrays.asList(columns);
    }

    private static List<@Nullable Object> waiting(int sequence, boolean overtaken) {
        return row(
                sequence, "50", hour(sequence), "anna", "boris", "LOW", "every low grade", overtaken, null, null, null);
    }

    @Test
    void one_that_waits_has_no_second_marks_yet() {
        OneDatabase.hears(model, due(story).heardBefore(5));

        assertThat(OneDatabase.rows(ROWS, story.stream())).containsExactly(waiting(6, false));
        assertThat(OneDatabase.rows(ANSWERS, story.stream(), 6)).isEmpty();
    }

    @Test
    void the_second_marks_stand_beside_the_first_and_what_was_not_said_is_unknown() {
        OneDatabase.hears(model, due(story).whole());
        OneDatabase.hears(model, marked(story).heardBefore(6));

        assertThat(OneDatabase.rows(ROWS, story.stream()))
                .containsExactly(row(
                        6,
                        "50",
                        hour(6),
                        "anna",
                        "boris",
                        "LOW",
                        "every low grade",
                        false,
                        "carla",
                        hour(7),
                        "MEDIUM"));
        assertThat(OneDatabase.rows(ANSWERS, story.stream(), 6))
                .hasSize((int) Arrays.stream(Question.values())
                        .filter(Question::graded)
                        .count())
                .contains(
                        row("RESIDENT_CHILD", "50", "NO", "YES"),
                        row("BREACH_OF_ORDER", "50", "NO", "UNKNOWN"),
                        row("VIOLENCE_MARKER", "50", "UNKNOWN", "UNKNOWN"));
    }

    @Test
    void another_decision_overtakes_one_that_waits() {
        OneDatabase.hears(model, due(story).whole());
        OneDatabase.hears(model, story.confirmed(HIGH, "anna").heardBefore(6));

        assertThat(OneDatabase.rows(ROWS, story.stream())).containsExactly(waiting(6, true));
    }

    @Test
    void news_that_bear_on_no_mark_write_nothing() {
        marked(due(story)).happens(fact(story, Question.VIOLENCE_MARKER), "anna");

        assertThat(model.hear(List.of(story.heardBefore(7)))).isEmpty();
        assertThat(model.hear(List.of(story.heardBefore(6)))).isNotEmpty();
        assertThat(model.hear(List.of(low(StoryOfARecord.ofItsOwn()).whole()))).isEmpty();
    }

    @Test
    void one_case_is_forgotten_and_no_other() {
        StoryOfARecord other = marked(due(low(StoryOfARecord.ofItsOwn())));
        OneDatabase.hears(model, marked(due(story)).whole(), other.whole());
        OneDatabase.forgets(model, story.stream());

        assertThat(OneDatabase.rows(ROWS, story.stream())).isEmpty();
        assertThat(OneDatabase.rows(ANSWERS, story.stream(), 6)).isEmpty();
        assertThat(OneDatabase.rows(ROWS, other.stream())).hasSize(1);
        assertThat(OneDatabase.rows(ANSWERS, other.stream(), 6)).isNotEmpty();
        assertThat(model.tables()).containsExactly("second_marking", "second_marking_answer");
    }
}

package org.forthwith.risk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.StoryOfARecord.hour;

import java.util.Arrays;
import java.util.List;
import org.forthwith.risk.StoryOfARecord;
import org.forthwith.risk.ruleset.Turn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept of a case that was looked at again because a rule set came into force. */
// [itest->req~a-new-rule-set-sweeps-every-open-case~1]
class SweptCaseModelTest {

    private static final String ROWS = """
            select rule_set, force_code, reference, stood, says, raised, assessed_by, approved_by, assessed_at, looked_at
            from swept_case where case_id = ? order by rule_set""";

    private final SweptCaseModel model = new SweptCaseModel(OneDatabase.JDBC);
    private final StoryOfARecord story = StoryOfARecord.ofItsOwn().opened("FW-1");

    private List<List<@Nullable Object>> rows(StoryOfARecord of) {
        return OneDatabase.rows(ROWS, of.stream());
    }

    private static List<@Nullable Object> row(@Nullable Object... columns) {
        return Arrays.asList(columns);
    }

    @Test
    void a_grade_that_two_people_had_decided_is_kept_with_both_and_with_what_it_is_now() {
        story.proposed(LOW, "old").asked(LOW, LOW, "anna", "ab12").confirmed(LOW, "boris");
        story.proposed(HIGH, "new").looked(Turn.TRIGGER, "new");
        OneDatabase.hears(model, story.whole());

        assertThat(rows(story))
                .containsExactly(row("new", "50", "FW-1", "LOW", "HIGH", true, "anna", "boris", hour(4), hour(6)));
    }

    @Test
    void where_nothing_had_been_graded_nothing_stood_and_nobody_is_named() {
        story.proposed(MEDIUM, "new").looked(Turn.TRIGGER, "new");
        OneDatabase.hears(model, story.whole());

        assertThat(rows(story))
                .containsExactly(row("new", "50", "FW-1", null, "MEDIUM", true, null, null, null, hour(3)));
    }

    @Test
    void a_milder_word_raises_nothing_and_one_who_decided_alone_is_named_alone() {
        story.proposed(HIGH, "old")
                .confirmed(VERY_HIGH, "anna")
                .proposed(MEDIUM, "new")
                .looked(Turn.TRIGGER, "new");
        OneDatabase.hears(model, story.whole());

        assertThat(rows(story))
                .containsExactly(
                        row("new", "50", "FW-1", "VERY_HIGH", "MEDIUM", false, "anna", null, hour(3), hour(5)));
    }

    @Test
    void each_rule_set_has_its_row_and_what_was_said_after_it_changes_none() {
        story.proposed(LOW, "old").proposed(MEDIUM, "new").looked(Turn.TRIGGER, "new");
        story.proposed(HIGH, "newer").looked(Turn.TRIGGER, "newer").confirmed(VERY_HIGH, "anna");
        OneDatabase.hears(model, story.whole());

        assertThat(rows(story))
                .containsExactly(
                        row("new", "50", "FW-1", "LOW", "MEDIUM", true, null, null, null, hour(4)),
                        row("newer", "50", "FW-1", "MEDIUM", "HIGH", true, null, null, null, hour(6)));
    }

    @Test
    void a_rule_set_that_comes_back_takes_the_place_of_its_first_row() {
        story.proposed(LOW, "new").looked(Turn.TRIGGER, "new");
        OneDatabase.hears(model, story.whole());
        story.proposed(MEDIUM, "old").asked(MEDIUM, LOW, "anna", "ab12").confirmed(LOW, "boris");
        story.proposed(HIGH, "new").looked(Turn.TRIGGER, "new");
        OneDatabase.hears(model, story.heardBefore(3));

        assertThat(rows(story))
                .containsExactly(row("new", "50", "FW-1", "LOW", "HIGH", true, "anna", "boris", hour(6), hour(8)));
    }

    @Test
    void only_the_news_that_a_rule_set_made_somebody_look_is_written_down() {
        story.proposed(LOW, "new").looked(Turn.TRIGGER, "new");
        assertThat(model.hear(List.of(story.heardBefore(2)))).hasSize(1);

        assertThat(model.hear(List.of(story.heardBefore(3)))).isEmpty();
        assertThat(model.hear(List.of(
                        StoryOfARecord.ofItsOwn()
                                .opened("FW-2")
                                .proposed(LOW, "new")
                                .looked("NEW_FACT", "new")
                                .whole(),
                        StoryOfARecord.ofItsOwn()
                                .opened("FW-3")
                                .proposed(LOW, "new")
                                .looked(Turn.TRIGGER, null)
                                .whole(),
                        StoryOfARecord.ofItsOwn()
                                .opened("FW-4")
                                .proposed(LOW, "old")
                                .looked(Turn.TRIGGER, "new")
                                .whole(),
                        StoryOfARecord.ofItsOwn()
                                .proposed(LOW, "new")
                                .looked(Turn.TRIGGER, "new")
                                .whole())))
                .isEmpty();
    }

    @Test
    void one_case_is_forgotten_and_no_other() {
        StoryOfARecord other =
                StoryOfARecord.ofItsOwn().opened("FW-5").proposed(LOW, "new").looked(Turn.TRIGGER, "new");
        OneDatabase.hears(
                model, story.proposed(LOW, "new").looked(Turn.TRIGGER, "new").whole(), other.whole());
        OneDatabase.forgets(model, story.stream());

        assertThat(rows(story)).isEmpty();
        assertThat(rows(other)).hasSize(1);
        assertThat(model.tables()).containsExactly("swept_case");
    }
}

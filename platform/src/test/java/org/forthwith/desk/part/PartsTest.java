package org.forthwith.desk.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

    private static final Instant DUE = Instant.parse("2026-06-04T08:32:00Z");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Words words = Words.english();

    @Test
    void a_due_date_never_comes_without_a_short_word_on_what_it_means() {
        assertThat(draw("dueDate", Map.of("date", new DueDate(DUE, DueDate.Nearness.OVERDUE, "Overdue"))))
                .contains("datetime=\"2026-06-04T08:32:00Z\"", "4 June 2026 at 9:32am", "Overdue");
        assertThatThrownBy(() -> new DueDate(DUE, DueDate.Nearness.SOON, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DueDate(DUE, DueDate.Nearness.SOON, "Due by the end of today"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_grade_is_said_in_words_and_not_by_colour_alone(Grade grade) {
        assertThat(draw("grade", Map.of("grade", grade))).contains("Grade:", words.say("grade." + grade.name()));
    }

    @Test
    void a_mistake_is_named_above_the_form_and_at_its_field_and_one_leads_to_the_other() {
        var mistakes = new Mistakes(List.of(new Mistake("phone", "Give the number as it was reported")));

        assertThat(draw("errorSummary", Map.of("mistakes", mistakes)))
                .contains("href=\"#phone\"", "Give the number as it was reported");
        assertThat(draw(
                        "textInput",
                        Map.of("mistakes", mistakes, "name", "phone", "label", "Number", "hint", "With its country")))
                .contains("id=\"phone\"", "aria-describedby=\"phone-hint phone-mistake\"", "aria-invalid=\"true\"");
        assertThat(draw("textInput", Map.of("mistakes", mistakes, "name", "mail", "label", "Address")))
                .doesNotContain("aria-describedby", "aria-invalid", "govuk-error-message");
    }

    @Test
    void the_summary_of_mistakes_leads_to_the_first_of_several_answers() {
        var choices = List.of(new Choice("yes", "Yes"), new Choice("unknown", "Nobody knows", "Nobody has asked yet"));

        assertThat(draw(
                        "radios",
                        Map.of(
                                "mistakes",
                                Mistakes.NONE,
                                "name",
                                "resident",
                                "question",
                                "Does a child live there?",
                                "choices",
                                choices,
                                "chosen",
                                "unknown")))
                .contains("id=\"resident\"", "id=\"resident-unknown\"", "Nobody has asked yet")
                .containsOnlyOnce(" checked");
    }

    @Test
    void what_people_wrote_is_text_and_never_part_of_the_page() {
        var hostile = "\"><script>alert(1)</script>";

        assertThat(draw(
                        "textarea",
                        Map.of(
                                "mistakes",
                                Mistakes.NONE,
                                "name",
                                "note",
                                "label",
                                hostile,
                                "value",
                                "</textarea>" + hostile)))
                .doesNotContain("<script")
                .containsOnlyOnce("</textarea>");
        assertThat(draw(
                        "textInput",
                        Map.of("mistakes", Mistakes.NONE, "name", "note", "label", "Note", "value", hostile)))
                .doesNotContain("<script");
        assertThat(draw("timeline", Map.of("moments", List.of(new Moment(hostile, hostile, DUE, hostile)))))
                .doesNotContain("<script");
    }

    @Test
    void the_first_page_of_a_list_has_no_page_before_it_and_the_last_none_after() {
        assertThat(draw("paging", Map.of("paging", new Paging(1, 3, "/queue?page="))))
                .contains("/queue?page=2")
                .doesNotContain("rel=\"prev\"");
        assertThat(draw("paging", Map.of("paging", new Paging(2, 3, "/queue?page="))))
                .contains("/queue?page=1", "/queue?page=3", "Page 2 of 3");
        assertThat(draw("paging", Map.of("paging", new Paging(3, 3, "/queue?page="))))
                .doesNotContain("rel=\"next\"");
        assertThatThrownBy(() -> new Paging(4, 3, "/queue?page=")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_clock_that_has_stopped_shows_no_due_date() {
        var stopped = new ClockFace(
                "K06",
                "Grade the referral",
                "child 2",
                new Tag("Stopped", Tag.Tone.DONE),
                null,
                "Stopped after 2 h",
                "Confirm the grade",
                "K06: received + 24 hours");

        assertThat(draw("clock", Map.of("clock", stopped)))
                .contains(
                        "Grade the referral",
                        "part-tag--done",
                        "Stopped after 2 h",
                        "Stopped by:",
                        "Confirm the grade",
                        "child 2",
                        "received + 24 hours")
                .doesNotContain("<time");
    }

    private String draw(String part, Map<String, Object> values) {
        var all = new HashMap<String, Object>(values);
        all.put("words", words);
        var drawn = new StringOutput();
        templates.render("part/" + part + ".jte", all, drawn);
        return drawn.toString();
    }
}

package org.forthwith.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a report to a grade, by plain forms. */
@ExtendWith(Stage.class)
class TriageJourneyTest {

    private static final String REASON = "seen in the records";

    // [stest->req~facts-before-the-result~1]
    @Test
    void whoever_decides_reads_what_is_known_and_says_what_they_think_before_they_see_what_the_rules_say(
            Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR)) {
            var reference = desk.reports("07700 900921", "unknown");
            assessor.acts(reference, "check", "check", "PND", "result", "nothing", "note", REASON);
            assessor.opens("/cases/" + reference + "/triage");

            assertThat(assessor.reads())
                    .contains("What we know", "+447700900921", "Your own view first", "The grade is shown after")
                    .doesNotContain("Why this grade", "R-C", "Next breach");

            assertThat(assessor.sends("view", "grade", "HIGH", "reason", REASON))
                    .contains(
                            "You said High: " + REASON, "Why this grade", "R-C", "The clock", "Act on the suspect, if");
        }
    }

    // [stest->req~no-answer-stands-out~1]
    @Test
    void nothing_is_chosen_for_anybody_and_each_grade_says_what_asking_for_it_amounts_to(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR)) {
            var reference = desk.reports("07700 900922", "unknown");
            assessor.acts(reference, "check", "check", "PND", "result", "nothing", "note", REASON);
            assessor.acts(reference, "view", "grade", "HIGH", "reason", REASON);

            assertThat(assessor.page().locator("input[type='radio']:checked").count())
                    .isZero();
            assertThat(assessor.page().locator("input[name='grade']").evaluateAll("all => all.map(one => one.value)"))
                    .asString()
                    .isEqualTo("[LOW, MEDIUM, HIGH, VERY_HIGH]");
            assertThat(assessor.reads()).contains("Below the floor", "Accepts what stands.", "Raises it.");
            assertThat(assessor.sends("grade", "grade", "VERY_HIGH", "reason", REASON))
                    .contains("Done and recorded.", "Confirmed by westyorkshire-assessor", "Asks to lower it.");
            assertThat(assessor.sends("grade", "grade", "HIGH", "reason", REASON))
                    .contains("own view is on record");
            assessor.sends("view", "grade", "HIGH", "reason", REASON);
            assertThat(assessor.sends("grade", "grade", "HIGH", "reason", REASON))
                    .contains("It takes a second person", "Decide as the second person");
        }
    }

    // [stest->req~a-road-asks-its-questions-before-a-priority~1]
    @Test
    void a_child_suspect_is_judged_after_the_four_questions_of_that_road(Stage.Set set) {
        try (var desk = Desk.plain(set, Desk.FRONT_DESK);
                var assessor = Desk.plain(set, Desk.ASSESSOR)) {
            var reference = desk.reports("07700 900923", "no");
            assessor.acts(reference, "check", "check", "PND", "result", "nothing", "note", REASON);
            assessor.opens("/cases/" + reference + "/triage");
            assertThat(assessor.sends(
                            "fact",
                            "question",
                            "SUSPECT_IS_CHILD",
                            "answer",
                            "YES",
                            "source",
                            "date of birth",
                            "evidence",
                            REASON))
                    .contains("Road: Child suspect", "Was either child coerced, threatened or paid?");
            for (var check : new String[] {"COERCION", "ADULT_PRESENCE", "REPEAT", "AGE_GAP"}) {
                assessor.answers(check, "NO", REASON);
            }
            assertThat(assessor.reads()).doesNotContain("Not answered yet");
            assertThat(assessor.acts(reference, "grade", "grade", "VERY_HIGH", "reason", REASON))
                    .contains("Done and recorded.", "structured-judgement-1");
        }
    }
}

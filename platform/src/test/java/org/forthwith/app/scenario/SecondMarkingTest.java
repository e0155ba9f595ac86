package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every low grade is marked again by somebody who does not see the first marks. */
class SecondMarkingTest {

    private static int number = 300;

    private final Scene scene = Scene.at("2026-05-25T09:00:00Z");
    private final Person assessor = scene.person("mark-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person supervisor = scene.person("mark-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final Person second = scene.person("mark-second", Scene.DEVON, Role.ASSESSOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    private String low(Person proposer, Person approver, String force) {
        String reference =
                proposer.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-M-" + number, force));
        proposer.asksLow(reference);
        approver.reviews(reference, true);
        return reference;
    }

    private static Map<String, Object> marks(String grade, String answer) {
        return Map.of("grade", grade, "reason", "as I read it", "answers", answers(answer));
    }

    private static Map<String, String> answers(String answer) {
        return Arrays.stream(Question.values())
                .filter(Question::graded)
                .collect(Collectors.toMap(Question::name, question -> answer));
    }

    private static String marking(String reference) {
        return "/cases/" + reference + "/second-marking";
    }

    // [itest->req~risk-second-mark-is-blind~1]
    @Test
    void a_low_grade_waits_to_be_marked_and_neither_the_list_nor_the_sheet_gives_the_first_marks_away() {
        String reference = low(assessor, supervisor, Scene.DEVON);

        Said waiting = second.get("/second-markings");
        assertThat(waiting.text()).contains(reference).doesNotContain("LOW", "mark-assessor", "mark-supervisor");
        Said sheet = second.get(marking(reference));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.text())
                .contains("every source was asked", "RESIDENT_CHILD")
                .doesNotContain("\"answer\"", "\"NO\"", "LOW\"", "mark-assessor", "mark-supervisor");
        assertThat(assessor.get(marking(reference)).status()).isEqualTo(404);
    }

    // [itest->req~risk-second-mark-by-somebody-else~1]
    @Test
    void it_is_marked_by_somebody_trained_who_neither_graded_nor_approved_it_and_answers_everything() {
        String reference = low(assessor, supervisor, Scene.DEVON);

        assessor.post(marking(reference), marks("LOW", "NO")).refused("not-qualified");
        supervisor.post(marking(reference), marks("LOW", "NO")).refused("not-qualified");
        scene.untrained("mark-lapsed", Scene.DEVON, Role.ASSESSOR)
                .post(marking(reference), marks("LOW", "NO"))
                .refused("training-lapsed");
        second.post(
                        marking(reference),
                        Map.of("grade", "LOW", "reason", "quickly", "answers", Map.of("RESIDENT_CHILD", "NO")))
                .refused("answers-missing");

        second.post(marking(reference), marks("LOW", "NO")).done();

        second.post(marking(reference), marks("LOW", "NO")).refused("nothing-to-mark");
        assertThat(second.get("/second-markings").text()).doesNotContain(reference);
        assertThat(second.sees(reference).running("K06b")).isEmpty();
    }

    // [itest->req~risk-second-mark-changes-no-grade~1]
    @Test
    void a_stricter_second_mark_changes_no_grade_and_makes_somebody_look_again() {
        String reference = low(assessor, supervisor, Scene.DEVON);

        second.post(marking(reference), marks("HIGH", "UNKNOWN")).done();

        CaseSeen seen = second.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("LOW");
        assertThat(seen.running("K06b")).singleElement().returns(scene.now(), CaseSeen.Clock::startedAt);
        assertThat(seen.told("Grade to be looked at again"))
                .containsExactly("a second mark says high where low stands");
    }

    // [itest->req~risk-agreement-is-exact~1]
    @Test
    void those_who_answer_for_training_see_how_far_second_marks_agree_by_assessor_and_by_question() {
        Person one = scene.person("mark-measured", Scene.DEVON, Role.ASSESSOR);
        second.post(marking(low(one, supervisor, Scene.DEVON)), marks("LOW", "NO"))
                .done();
        second.post(marking(low(one, supervisor, Scene.DEVON)), marks("MEDIUM", "UNKNOWN"))
                .done();

        Said agreement = supervisor.get("/second-markings/agreement");

        var measured = agreement
                .json()
                .at("/assessors")
                .valueStream()
                .filter(row -> row.at("/about").asString("").equals("mark-measured"))
                .findFirst()
                .orElseThrow();
        assertThat(measured.at("/agreement/n").asInt()).isEqualTo(2);
        assertThat(measured.at("/agreement/agreed").asInt()).isEqualTo(1);
        assertThat(measured.at("/agreement/kappaPermille").asInt(-1)).isZero();
        assertThat(measured.at("/tooFew").asBoolean()).isTrue();
        assertThat(agreement.json().at("/questions").size()).isEqualTo(21);
        assertThat(assessor.get("/second-markings/agreement").status()).isEqualTo(403);
    }

    @Test
    void the_page_takes_the_marks_without_a_script() {
        Person proposer = scene.person("mark-wy-assessor", Scene.WEST_YORKSHIRE, Role.ASSESSOR);
        Person approver = scene.person("mark-wy-supervisor", Scene.WEST_YORKSHIRE, Role.SUPERVISOR);
        String reference = low(proposer, approver, Scene.WEST_YORKSHIRE);
        Visitor visitor = scene.browser("westyorkshire-supervisor");
        assertThat(visitor.get("/second-marking").body())
                .contains("/second-marking/" + reference, "How far second marks agree");
        String form = visitor.get("/second-marking/" + reference).body();
        assertThat(form).contains("Do children visit", "every source was asked").doesNotContain("mark-wy-assessor");

        Map<String, String> fields = new HashMap<>(answers("NO"));
        fields.put("grade", "LOW");
        fields.put("reason", "as I read it");
        fields.put(
                "version",
                String.valueOf(approver.sees(reference).json().at("/version").asInt()));

        String after = visitor.fillsIn("/second-marking/" + reference, "/second-marking/" + reference, fields)
                .body();

        assertThat(after).contains("Done and recorded.").doesNotContain(reference);
    }
}

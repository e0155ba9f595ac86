package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A15: the suspect is fourteen and has sent something to a peer. */
class A15ChildSuspectTest {

    private static final List<String> CHECKS = List.of("COERCION", "ADULT_PRESENCE", "REPEAT", "AGE_GAP");

    private static int number = 150;

    private final Scene scene = Scene.at("2026-05-11T09:00:00Z");
    private final Person assessor = scene.person("a15-assessor", Scene.DEVON, Role.ASSESSOR);
    private final Person other = scene.person("a15-other", Scene.DEVON, Role.ASSESSOR);
    private final Person investigator = scene.person("a15-investigator", Scene.DEVON, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("a15-supervisor", Scene.DEVON, Role.SUPERVISOR);

    private final String reference =
            assessor.reports("OSA_NCA", Reports.about("07700 900" + ++number, "PKG-A15-" + number, Scene.DEVON));
    private final String act = "/cases/" + reference;

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-child-suspect-is-not-on-the-ladder~1]
    // [itest->req~the-scope-is-asked-first~1]
    @Test
    void the_adult_ladder_is_not_used_and_nobody_may_choose_it() {
        assertThat(assessor.sees(reference).text("/pathway/which")).isEqualTo("LADDER");
        suspectIsChild("YES");

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/pathway/which")).isEqualTo("CHILD_SUSPECT");
        assertThat(seen.text("/pathway/suggested")).isEqualTo("CHILD_SUSPECT");
        assertThat(seen.texts("/pathway/missing")).containsExactlyElementsOf(CHECKS);
        assertThat(seen.text("/rules/outcome")).isEqualTo("NEEDS_SUPERVISOR");
        assertThat(seen.texts("/rules/fired")).containsExactly("R-L");
        assertThat(seen.text("/rules/ruleSet")).isEqualTo("structured-judgement-1");
        for (String road : List.of("LADDER", "GROOMING_ONLY", "VICTIM_LED")) {
            chooses(road).refused("road-not-open");
        }
    }

    // [itest->req~a-child-suspect-is-not-on-the-ladder~1]
    @Test
    void a_household_that_nobody_has_checked_raises_no_child_up_a_ladder_made_for_adults() {
        suspectIsChild("YES");

        scene.passes(Duration.ofHours(30));

        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("MEDIUM");
    }

    // [itest->req~a-road-asks-its-questions-before-a-priority~1]
    // [itest->req~a-road-outside-the-ladder-has-floors~1]
    @Test
    void a_priority_is_judged_after_the_four_checks_and_never_below_the_floor() {
        suspectIsChild("YES");
        assessor.post(act + "/checks/PND", Reports.searched()).done();

        asks("LOW").refused("grade-refused", "R-L");
        asks("HIGH").refused("considerations-open");
        checks("NO");
        asks("HIGH").done();

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/grade/grade")).isEqualTo("HIGH");
        assertThat(seen.text("/grade/ruleSet")).isEqualTo("structured-judgement-1");
        assertThat(seen.texts("/pathway/missing")).isEmpty();
        assertThat(seen.text("/pathway/checks/0/said/0/evidence")).isEqualTo("both families were asked");
    }

    // [itest->req~a-road-outside-the-ladder-has-floors~1]
    @Test
    void what_the_checks_find_raises_the_priority_at_once() {
        suspectIsChild("YES");
        check(assessor, "ADULT_PRESENCE", "YES").done();

        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("HIGH");
        assertThat(assessor.sees(reference).texts("/grade/rules")).contains("R-L2");

        assessor.post(
                        act + "/children",
                        Map.of("age", 13, "livesWithSuspect", "NO", "immediateRisk", true, "howKnown", "school"))
                .done();
        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("VERY_HIGH");
    }

    // [itest->req~outcome-21-and-22-need-four-noes~1]
    // [itest->req~both-children-are-protected~1]
    // [itest->req~parents-are-told-or-it-is-said-why-not~1]
    @Test
    void it_ends_with_outcome_21_only_after_the_checks_and_when_both_children_are_protected() {
        suspectIsChild("YES");
        victimIdentified();
        checks("NO");
        grades();

        closes("21").refused("child-not-identified");
        String suspect = child(14);
        closes("21").refused("child-not-shared");
        share(suspect);
        closes("21").refused("support-not-offered");
        support(suspect);
        closes("21").refused("child-not-identified");
        String peer = child(13);
        share(peer);
        closes("21").refused("support-not-offered");
        support(peer);
        closes("21").refused("parent-not-informed");
        tells(suspect, true, "told at home by the officer in the case").done();
        closes("21").refused("parent-not-informed");
        tells(peer, false, "not yet: the authority asks to wait until tomorrow").done();
        closes("21").refused("look-again");
        looksAgain();
        closes("21").done();

        CaseSeen seen = supervisor.sees(reference);
        assertThat(seen.text("/state")).isEqualTo("CLOSED");
        assertThat(seen.told("Closed")).singleElement().asString().contains("outcome 21", "not in the public interest");
        assertThat(seen.told("Parent not informed").toString() + seen.told("Parent informed"))
                .contains("wait until tomorrow");
    }

    // [itest->req~outcome-21-and-22-need-four-noes~1]
    @Test
    void one_yes_closes_outcomes_21_and_22_and_so_does_a_check_that_could_not_be_answered() {
        suspectIsChild("YES");
        checks("NO");
        check(other, "COERCION", "YES").done();
        check(assessor, "COERCION", "NO").done();
        grades();
        protectsOne();

        closes("21").refused("outcome-not-open");
        closes("22").refused("outcome-not-open");
        check(other, "COERCION", "UNKNOWN").done();
        check(assessor, "COERCION", "NO").done();
        check(assessor, "REPEAT", "UNKNOWN").done();
        closes("22").refused("outcome-not-open");
        check(assessor, "REPEAT", "NO").done();
        looksAgain();
        closes("22").done();
    }

    // [itest->req~an-outcome-is-on-the-list~1]
    @Test
    void an_outcome_in_free_words_or_one_made_for_children_does_not_end_a_case_about_an_adult() {
        assessor.post(act + "/checks/PND", Reports.searched()).done();
        asks("VERY_HIGH").done();
        investigator.post(act + "/owner", Map.of()).done();

        closes("no further action").refused("outcome-not-known");
        closes("outcome 21").refused("outcome-not-known");
        closes("21").refused("outcome-not-open");
        closes("18").done();
    }

    // [itest->req~another-road-asks-for-another-look~1]
    @Test
    void a_suspect_who_turns_out_to_be_an_adult_is_back_on_the_ladder_and_is_looked_at_again() {
        suspectIsChild("YES");
        checks("NO");
        grades();
        scene.passes(Duration.ofHours(1));

        suspectIsChild("NO");

        CaseSeen seen = assessor.sees(reference);
        assertThat(seen.text("/pathway/which")).isEqualTo("LADDER");
        assertThat(seen.texts("/rules/fired")).contains("R-C").doesNotContain("R-L");
        assertThat(seen.told("Grade to be looked at again"))
                .containsExactly("The case is judged by another road than before.");
        assertThat(seen.running("K06b")).hasSize(1);
        chooses("CHILD_SUSPECT").refused("road-not-open");
    }

    // [itest->req~no-road-leads-round-a-floor~1]
    @Test
    void a_case_without_images_is_judged_by_a_person_and_keeps_the_floors_of_the_ladder() {
        chooses("GROOMING_ONLY").done();
        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("HIGH");
        assertThat(assessor.sees(reference).text("/pathway/because")).isEqualTo("by what the report says");

        fact("RESIDENT_CHILD", "YES").done();
        fact("CURRENT_GROOMING_OR_COMMUNICATION", "YES").done();

        assertThat(assessor.sees(reference).text("/grade/grade")).isEqualTo("VERY_HIGH");
        check(assessor, "COERCION", "NO").refused("not-on-this-road");
        assertThat(investigator
                        .put(act + "/pathway", Map.of("pathway", "LADDER", "reason", "images after all"))
                        .status())
                .isEqualTo(403);
    }

    private void suspectIsChild(String answer) {
        fact("SUSPECT_IS_CHILD", answer).done();
        scene.passes(Duration.ofMinutes(1));
    }

    private void victimIdentified() {
        fact("VICTIM_IDENTIFIED_UK", "YES").done();
    }

    private Said fact(String question, String answer) {
        return assessor.put(
                act + "/facts/" + question,
                Map.of("answer", answer, "source", "date of birth", "evidence", "the school's register"));
    }

    private Said chooses(String road) {
        return assessor.put(act + "/pathway", Map.of("pathway", road, "reason", "by what the report says"));
    }

    private void checks(String answer) {
        CHECKS.forEach(check -> check(assessor, check, answer).done());
    }

    private Said check(Person who, String check, String answer) {
        return who.put(
                act + "/pathway/checks/" + check, Map.of("answer", answer, "evidence", "both families were asked"));
    }

    private Said asks(String grade) {
        return assessor.post(act + "/grade", Reports.grade(grade));
    }

    private void grades() {
        assessor.post(act + "/checks/PND", Reports.searched()).done();
        asks("VERY_HIGH").done();
        investigator.post(act + "/owner", Map.of()).done();
    }

    private void looksAgain() {
        assertThat(asks("VERY_HIGH").status()).isEqualTo(202);
        supervisor.reviews(reference, true);
    }

    private String child(int age) {
        assessor.post(act + "/children", Reports.child(age, "NO")).done();
        return assessor.sees(reference)
                .list("/children")
                .filter(child -> child.at("/age").asInt() == age)
                .map(child -> child.at("/id").asString(""))
                .findFirst()
                .orElseThrow();
    }

    private void protectsOne() {
        String suspect = child(14);
        share(suspect);
        support(suspect);
        tells(suspect, true, "told at home").done();
    }

    private void share(String child) {
        assessor.post(act + "/children/" + child + "/share", Map.of("authority", "Devon"))
                .done();
    }

    private void support(String child) {
        assessor.post(act + "/support", Map.of("service", "young people", "answer", "ACCEPTED", "child", child))
                .done();
    }

    private Said tells(String child, boolean informed, String reason) {
        return assessor.post(
                act + "/children/" + child + "/parent-informed", Map.of("informed", informed, "reason", reason));
    }

    private Said closes(String outcome) {
        return supervisor.post(act + "/closing", Map.of("outcome", outcome, "reason", "looked at by two people"));
    }
}

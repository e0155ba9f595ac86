package org.forthwith.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.app.demo.Act.Kind;
import org.forthwith.app.web.demo.SampleActors;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

// [utest->req~demo-planted-situations~1]
class SituationsTest {

    private static final List<Moment> MOMENTS = Years.moments(100);
    private static final List<Incoming> DOCUMENTS = Years.documents(MOMENTS);
    private static final List<Act> ACTS = Years.acts(MOMENTS);

    @Test
    void every_situation_can_be_found_by_its_label() {
        var labels = Stream.concat(
                Stream.of(
                        "A01",
                        "A03",
                        "A04",
                        "A05",
                        "A06-first",
                        "A06-second",
                        "A06-third",
                        "A07",
                        "A08",
                        "A09",
                        "A10",
                        "A11",
                        "A12",
                        "A13",
                        "A14",
                        "A15",
                        "A16",
                        "A17",
                        "A19-closed",
                        "A19-late"),
                IntStream.rangeClosed(1, 31).mapToObj("A02-%02d"::formatted));

        assertThat(DOCUMENTS.stream()
                        .flatMap(document -> document.scenario().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(labels.toList());
    }

    @Test
    void a01_a_low_grade_is_asked_for_where_three_children_live_and_then_nobody_comes() {
        assertThat(Years.text(document("A01"))).contains("4;9;13,yes");
        assertThat(document("A01").at().toString()).startsWith("2026-09-01T08:10");
        assertThat(acts("A01"))
                .extracting(Act::kind)
                .containsExactly(Kind.ACKNOWLEDGE, Kind.RECORD_PND, Kind.CONFIRM_GRADE, Kind.TAKE);
        assertThat(acts("A01").get(2).details()).containsEntry("grade", "LOW");
    }

    @Test
    void a02_thirty_one_low_grades_are_approved_by_a_second_person_and_a_child_is_found_in_each() {
        var all = ACTS.stream().filter(act -> act.about().startsWith("A02-")).toList();

        assertThat(all.stream().filter(act -> act.kind() == Kind.APPROVE)).hasSize(31);
        assertThat(all.stream().filter(act -> act.kind() == Kind.IDENTIFY_CHILD))
                .hasSize(31)
                .allMatch(act -> act.at().isAfter(Years.MONDAY.minus(Duration.ofDays(3))));
    }

    @Test
    void a06_one_number_comes_from_three_forces_in_three_forms_and_three_hands() {
        assertThat(Years.text(document("A06-first")))
                .contains("\"07700 900123\"")
                .contains("Leeds");
        assertThat(Years.text(document("A06-second")))
                .contains(",+44 7700 900 123,")
                .contains("Sheffield");
        assertThat(Years.text(document("A06-third")))
                .contains("\"07700900123\"")
                .contains("Bristol");
        assertThat(Duration.between(
                        document("A06-first").at(), document("A06-third").at()))
                .isBetween(Duration.ofDays(42), Duration.ofDays(43));
    }

    @Test
    void a07_a_grade_is_asked_for_and_the_national_database_was_never_searched() {
        assertThat(acts("A07"))
                .extracting(Act::kind)
                .contains(Kind.CONFIRM_GRADE)
                .doesNotContain(Kind.RECORD_PND);
    }

    @Test
    void a08_nobody_is_told_of_a_child_who_was_identified_at_nine_yesterday() {
        var found = acts("A08").stream()
                .filter(act -> act.kind() == Kind.IDENTIFY_CHILD)
                .toList();

        assertThat(found).extracting(act -> act.at().toString()).containsExactly("2026-11-22T09:00:00Z");
        assertThat(acts("A08")).extracting(Act::kind).doesNotContain(Kind.SHARE_CHILD);
    }

    @Test
    void a09_both_times_are_by_twelve_hours_and_do_not_say_which_half_of_the_day() {
        assertThat(Years.text(document("A09")))
                .contains("\"11/11/2026 07:15\"", "\"12/11/2026 09:15\"")
                .doesNotContain("AM", "PM");
    }

    @Test
    void a10_a_front_desk_offers_support_and_says_not_to_reset() {
        assertThat(document("A10").channel()).isEqualTo("PUBLIC");
        assertThat(Years.text(document("A10"))).contains("front-desk", "do-not-reset", "childSupport");
    }

    @Test
    void a13_nobody_takes_the_case() {
        assertThat(acts("A13")).extracting(Act::kind).endsWith(Kind.CONFIRM_GRADE);
    }

    @Test
    void every_situation_lies_where_somebody_can_be_signed_in_as_who_can_grade_work_and_supervise_a_case() {
        var people = SampleActors.all();

        assertThat(List.of(Situations.HOME, Situations.NEXT, Situations.FAR))
                .allSatisfy(place -> assertThat(people.stream()
                                .filter(person -> person.force().value().equals(place.force()))
                                .flatMap(person -> person.roles().stream()))
                        .contains(Role.INTAKE_OFFICER, Role.ASSESSOR, Role.INVESTIGATOR, Role.SUPERVISOR));
    }

    @Test
    void a14_a_lower_grade_waits_for_a_second_person() {
        assertThat(acts("A14")).extracting(Act::kind).endsWith(Kind.ASK_LOW).doesNotContain(Kind.APPROVE);
    }

    @Test
    void a15_the_suspect_is_fourteen() {
        assertThat(Years.text(document("A15"))).contains("<age>14</age>", "minorToMinorInteraction");
    }

    @Test
    void a16_the_follow_up_comes_before_the_first_report_and_names_it() {
        var both = DOCUMENTS.stream()
                .filter(document -> document.scenario().equals(Optional.of("A16")))
                .toList();
        String reference = both.getLast().about().getFirst();

        assertThat(Years.text(both.getFirst()))
                .contains("\"reportId\" : \"" + reference + "-2\"", "\"followUpTo\" : \"" + reference + "\"");
        assertThat(Years.text(both.getLast()))
                .contains("\"reportId\" : \"" + reference + "\"")
                .doesNotContain("followUpTo");
    }

    @Test
    void a19_a_closed_case_and_a_late_report_name_the_same_user_of_the_same_platform() {
        assertThat(acts("A19-closed")).extracting(Act::kind).endsWith(Kind.CLOSE);
        assertThat(named(document("A19-late"))).isEqualToIgnoringCase(named(document("A19-closed")));
    }

    private static String named(Incoming tip) {
        var platform = Pattern.compile(
                        "espName\" : \"([^\"]+)\".*?screenName\" : \\{\\s+\"value\" : \"([^\"]+)\"", Pattern.DOTALL)
                .matcher(Years.text(tip));
        return platform.find() ? platform.group(1) + " " + platform.group(2) : tip.fileName();
    }

    private Incoming document(String label) {
        return DOCUMENTS.stream()
                .filter(document -> document.scenario().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Act> acts(String label) {
        return ACTS.stream().filter(act -> act.about().equals(label)).toList();
    }
}

package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.obligation.CaseStory.instant;
import static org.forthwith.obligation.Happens.extended;
import static org.forthwith.obligation.Happens.moved;

import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;

/** The clocks while a suspect is released before charge, and while a child is in police protection. */
class BailClocksTest {

    private static CaseStory onBail() {
        return CaseStory.received("2026-09-01T09:00+01:00")
                .person(moved("ENFORCED", "CUSTODY"))
                .person(moved("CUSTODY", "BAIL"));
    }

    // [utest->req~one-limit-of-bail-runs-at-a-time~1]
    @Test
    void an_extension_takes_the_place_of_the_limit_before_it_and_counts_from_the_same_day() {
        var story = onBail();
        story.at("2026-11-20T09:00Z").person(extended("FIRST", 6));
        assertThat(story.duties.open())
                .filteredOn(duty -> duty.clock().startsWith("K3"))
                .extracting(Duty::clock, Duty::dueAt)
                .containsExactlyInAnyOrder(
                        tuple("K30", instant("2026-09-29T09:00+01:00")),
                        tuple("K32", instant("2027-03-02T00:00Z")),
                        tuple("K35", instant("2027-02-16T00:00Z")));

        story.at("2027-02-20T09:00Z").person(extended("SECOND", 9));
        assertThat(story.only("K33").dueAt()).isEqualTo(instant("2027-06-02T00:00+01:00"));
        assertThat(story.open("K32")).isEmpty();

        story.at("2027-05-20T09:00Z").person(extended("COURT", 18));
        assertThat(story.only("K36").dueAt()).isEqualTo(instant("2028-03-02T00:00Z"));
        assertThat(story.only("K36").decided()).hasToString("Months[months=18]");
        assertThat(new DueInWords(CaseStory.TIMETABLE).of(new ForceCode("52"), story.only("K36")))
                .contains("18 months beginning with that day = the end of 1 March 2028");
    }

    // [utest->req~one-limit-of-bail-runs-at-a-time~1]
    @Test
    void in_a_case_of_the_agency_twelve_months_follow_on_six() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        story.force = Forces.NATIONAL_AGENCY;
        story.person(moved("ENFORCED", "CUSTODY")).person(moved("CUSTODY", "BAIL"));
        story.person(extended("AGENCY", 12));

        assertThat(story.open("K31n")).isEmpty();
        assertThat(story.only("K32n").dueAt()).isEqualTo(instant("2027-09-02T00:00+01:00"));
    }

    // [utest->req~one-limit-of-bail-runs-at-a-time~1]
    @Test
    void the_end_of_bail_is_in_sight_fourteen_days_before_the_limit() {
        assertThat(onBail().only("K35").dueAt()).isEqualTo(instant("2026-11-18T00:00Z"));
        assertThat(new DueInWords(CaseStory.TIMETABLE).of(new ForceCode("52"), onBail().only("K35")))
                .contains("14 days before the end of 3 months beginning with that day = the end of 17 November 2026");
    }

    // [utest->req~bail-outlasts-the-step-after-it~1]
    @Test
    void a_suspect_whose_devices_are_examined_is_on_bail_all_the_while_and_it_can_be_extended() {
        var story = onBail().at("2026-09-10T09:00+01:00").person(moved("BAIL", "DEVICE_EXAM"));
        assertThat(story.only("K31").dueAt()).isEqualTo(instant("2026-12-02T00:00Z"));
        assertThat(story.open("K35")).hasSize(1);
        assertThat(story.open("K30")).hasSize(1);

        story.at("2026-11-20T09:00Z").person(extended("FIRST", 6)).person(moved("DEVICE_EXAM", "CPS"));
        assertThat(story.open("K31")).isEmpty();
        assertThat(story.only("K32").dueAt()).isEqualTo(instant("2027-03-02T00:00Z"));

        story.at("2026-12-20T09:00Z").person(moved("CPS", "CHARGED"));
        assertThat(story.duties.open()).extracting(Duty::clock).noneMatch(clock -> clock.startsWith("K3"));
    }

    // [utest->req~bail-outlasts-the-step-after-it~1]
    @Test
    void a_release_under_investigation_is_reviewed_while_devices_are_examined_until_there_is_an_outcome() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(moved("CUSTODY", "RUI"))
                .person(moved("RUI", "DEVICE_EXAM"));
        assertThat(story.only("K34").dueAt()).isEqualTo(instant("2026-09-29T09:00+01:00"));

        story.at("2026-09-20T09:00+01:00").person(Happens.released()).person(moved("DEVICE_EXAM", "CPS"));
        assertThat(story.only("K34").dueAt()).isEqualTo(instant("2026-10-18T09:00+01:00"));
        assertThat(story.person(moved("CPS", "OUTCOME")).open("K34")).isEmpty();
    }

    // [utest->req~bail-outlasts-the-step-after-it~1]
    @Test
    void whoever_is_released_under_investigation_after_all_is_no_longer_on_bail() {
        var story = onBail().person(moved("BAIL", "DEVICE_EXAM")).person(moved("DEVICE_EXAM", "RUI"));

        assertThat(story.open("K31")).isEmpty();
        assertThat(story.open("K30")).isEmpty();
        assertThat(story.open("K34")).hasSize(1);
    }

    private static CaseStory beforeTheCourt() {
        return onBail().at("2026-11-20T09:00Z")
                .person(extended("FIRST", 6))
                .at("2027-02-20T09:00Z")
                .person(extended("SECOND", 9))
                .at("2027-05-28T09:00Z")
                .person(Happens.courtAsked());
    }

    // [utest->req~bail-goes-on-until-the-court-decides~1]
    @Test
    void bail_has_no_limit_while_a_court_that_was_asked_in_time_has_to_decide() {
        var story = beforeTheCourt();
        assertThat(story.open("K33")).isEmpty();
        assertThat(story.open("K35")).isEmpty();
        assertThat(story.lastStopped("K33").late(story.now)).isFalse();
        assertThat(story.only("K37").dueAt()).isEqualTo(instant("2027-06-11T10:00+01:00"));
        assertThat(story.open("K30")).hasSize(1);

        story.at("2027-06-08T09:00Z").person(extended("COURT", 12));
        assertThat(story.open("K37")).isEmpty();
        assertThat(story.only("K36").dueAt()).isEqualTo(instant("2027-09-02T00:00+01:00"));
    }

    // [utest->req~bail-goes-on-until-the-court-decides~1]
    // [utest->req~bail-that-ran-out-is-a-release-under-investigation~1]
    @Test
    void a_court_that_refuses_before_the_limit_leaves_it_as_it_was_and_later_ends_bail() {
        var early = beforeTheCourt().at("2027-05-30T09:00Z").person(Happens.courtRefused(false));
        assertThat(early.only("K33").dueAt()).isEqualTo(instant("2027-06-02T00:00+01:00"));
        assertThat(early.open("K37")).isEmpty();

        var late = beforeTheCourt().at("2027-06-08T09:00Z").person(Happens.courtRefused(true));
        assertThat(late.duties.open())
                .filteredOn(duty -> duty.clock().startsWith("K3"))
                .extracting(Duty::clock)
                .as("released without bail from then on, and reviewed")
                .containsExactly("K34");
    }

    // [utest->req~bail-goes-on-until-the-court-decides~1]
    @Test
    void a_limit_that_goes_on_after_a_refusal_tells_nothing_again_and_of_nothing_that_was_over_meanwhile() {
        var story = beforeTheCourt().at("2027-05-30T09:00Z").person(Happens.courtRefused(false));

        assertThat(story.only("K33").rung()).isEqualTo(90);
        assertThat(story.only("K33").nextRungAt()).isEqualTo(instant("2027-06-02T00:00+01:00"));
        assertThat(story.open("K35")).as("its end was in sight since 18 May").isEmpty();
    }

    // [utest->req~an-extension-counts-from-its-decision~1]
    @Test
    void an_extension_decided_in_time_and_recorded_late_leaves_no_limit_overrun() {
        var story = onBail();
        story.at("2026-12-04T09:00Z").person(extended("FIRST", 6, "2026-12-01T17:00Z"));

        assertThat(story.lastStopped("K31").late(story.now)).isFalse();
        assertThat(story.only("K32").dueAt()).isEqualTo(instant("2027-03-02T00:00Z"));
    }

    // [utest->req~a-clock-runs-where-its-law-holds~1]
    @Test
    void no_limit_of_english_bail_runs_in_northern_ireland_and_the_release_is_reviewed_all_the_same() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        story.force = new ForceCode("98");
        story.person(moved("ENFORCED", "CUSTODY")).person(moved("CUSTODY", "BAIL"));

        assertThat(story.duties.open())
                .filteredOn(duty -> duty.clock().startsWith("K3"))
                .extracting(Duty::clock)
                .containsExactly("K30");
    }

    // [utest->req~police-protection-ends-after-72-hours~1]
    @Test
    void police_protection_counts_from_when_the_child_was_taken_and_not_from_when_that_is_recorded() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(Happens.child("one", true))
                .person(Happens.inProtection("one", "2026-09-01T02:00+01:00"));
        assertThat(story.only("K17").dueAt()).isEqualTo(instant("2026-09-04T02:00+01:00"));

        story.at("2026-09-04T10:00+01:00").person(Happens.protectionEnded("one", "2026-09-03T20:00+01:00"));
        assertThat(story.lastStopped("K17").late(story.now)).isFalse();
    }

    // [utest->req~police-protection-lapses~1]
    @Test
    void a_child_that_is_taken_again_after_72_hours_has_72_hours_of_its_own() {
        var story = CaseStory.received("2026-09-01T09:00+01:00")
                .person(Happens.child("one", true))
                .person(Happens.inProtection("one"));
        story.at("2026-09-05T09:00+01:00").person(Happens.inProtection("one"));

        assertThat(story.only("K17").dueAt()).isEqualTo(instant("2026-09-08T09:00+01:00"));
    }

    // [utest->req~a-release-is-reviewed-again-and-again~1]
    @Test
    void bail_and_a_release_under_investigation_are_reviewed_every_28_days() {
        var story = onBail().at("2026-09-20T09:00+01:00").person(Happens.released());
        assertThat(story.only("K30").dueAt()).isEqualTo(instant("2026-10-18T09:00+01:00"));

        story.person(moved("BAIL", "RUI"));
        assertThat(story.open("K30")).isEmpty();
        assertThat(story.open("K35")).isEmpty();
        story.at("2026-10-20T09:00+01:00").person(Happens.released());
        assertThat(story.only("K34").dueAt()).isEqualTo(instant("2026-11-17T08:00Z"));
    }

    @Test
    void a_review_where_nobody_is_released_starts_nothing() {
        var story = CaseStory.received("2026-09-01T09:00+01:00").person(Happens.released());

        assertThat(story.open("K30")).isEmpty();
        assertThat(story.open("K34")).isEmpty();
    }

    // [utest->req~police-protection-ends-after-72-hours~1]
    @Test
    void police_protection_lasts_72_hours_for_each_child_and_nothing_lets_it_rest_or_last_longer() {
        var story = CaseStory.received("2026-03-28T09:00Z")
                .person(Happens.child("one", true))
                .person(Happens.inProtection("one"));
        Duty duty = story.only("K17");
        assertThat(duty.dueAt()).as("an hour is missing in that night").isEqualTo(instant("2026-03-31T10:00+01:00"));

        story.at("2026-03-29T09:00+01:00").person(Happens.inProtection("one"));
        assertThat(story.only("K17").dueAt()).isEqualTo(duty.dueAt());
        assertThat(story.person(Happens.protectionEnded("one")).open("K17")).isEmpty();
    }

    // [utest->req~a-hand-over-stops-no-clock~1]
    @Test
    void handing_a_case_over_changes_no_clock_not_even_the_idle_one() {
        var story = CaseStory.received("2026-09-01T09:00+01:00");
        var before = story.duties.open();
        story.at("2026-09-01T19:00+01:00").person(Happens.handedOver());

        assertThat(story.duties.open()).isEqualTo(before);
    }
}

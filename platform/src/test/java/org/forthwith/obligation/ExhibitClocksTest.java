package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forthwith.obligation.CaseStory.instant;

import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** The queue of devices. Source: K40 to K42 of the catalogue; scenario A17. */
class ExhibitClocksTest {

    private static CaseStory seized() {
        return CaseStory.received("2026-09-01T09:00+01:00").person(Happens.seized("phone"));
    }

    // [utest->req~each-device-has-its-clocks~1]
    @Test
    void a_device_is_submitted_within_48_hours_each_for_itself() {
        var story = seized().person(Happens.seized("tablet"));
        assertThat(story.open("K40"))
                .hasSize(2)
                .allMatch(duty -> duty.dueAt().equals(instant("2026-09-03T09:00+01:00")));

        story.person(Happens.submitted("phone"));
        assertThat(story.open("K40")).hasSize(1);
    }

    // [utest->req~an-act-says-when-it-happened~1]
    @Test
    void a_device_is_submitted_within_48_hours_of_its_seizure_and_not_of_its_being_recorded() {
        var story = CaseStory.received("2026-09-01T05:00+01:00")
                .at("2026-09-01T15:00+01:00")
                .person(Happens.seized("phone", "2026-09-01T06:30+01:00"));

        assertThat(story.only("K40").dueAt()).isEqualTo(instant("2026-09-03T06:30+01:00"));
    }

    // [utest->req~each-device-has-its-clocks~1]
    @Test
    void
            after_thirty_days_unexamined_its_owner_is_asked_about_priority_and_after_ninety_the_head_of_the_unit_is_told() {
        var story = seized().person(Happens.submitted("phone"));

        assertThat(story.sweepAt("2026-10-01T09:00+01:00"))
                .filteredOn(rung -> rung.clock().equals("K41"))
                .extracting(RungReached::percent, RungReached::addressee)
                .containsExactly(tuple(100, Role.INVESTIGATOR));

        story.person(Happens.priority("phone", false));
        assertThat(story.open("K41")).isEmpty();
        assertThat(story.sweepAt("2026-11-30T08:00Z"))
                .filteredOn(rung -> rung.clock().equals("K41b") && rung.breach())
                .extracting(RungReached::addressee)
                .containsExactly(Role.HEAD_OF_UNIT);
    }

    // [utest->req~each-device-has-its-clocks~1]
    @Test
    void the_start_of_the_examination_and_the_return_of_the_device_both_end_the_wait() {
        var story = seized().person(Happens.submitted("phone")).person(Happens.examined("phone"));
        assertThat(story.open("K41b")).isEmpty();
        assertThat(story.open("K41")).isEmpty();

        story.person(Happens.seized("tablet")).person(Happens.returned("tablet"));
        assertThat(story.open("K40")).isEmpty();
    }

    // [utest->req~each-device-has-its-clocks~1]
    @Test
    void material_is_uploaded_within_fourteen_days() {
        var story = seized().person(Happens.submitted("phone")).person(Happens.found("phone"));
        assertThat(story.only("K42").dueAt()).isEqualTo(instant("2026-09-15T09:00+01:00"));
        assertThat(story.person(Happens.uploaded("phone")).open("K42")).isEmpty();
    }
}

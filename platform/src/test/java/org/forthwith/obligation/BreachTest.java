package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.obligation.CaseStory.instant;

import java.util.Set;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Answering for what was late: a cause from the list, and a chief officer who knows. */
class BreachTest {

    private static final Breaches BREACHES = new Breaches(CaseStory.TIMETABLE);
    private static final Reason WHY = new Reason("as it is");

    private static CaseStory received() {
        return CaseStory.received("2026-09-01T09:00+01:00");
    }

    private static Actor somebody(Role role) {
        return new Actor("o.1", "One", new ForceCode("52"), Set.of(role), Set.of(new ForceCode("52")));
    }

    // [utest->req~a-breach-has-a-cause-from-the-list~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-01T12:59+01:00, CAPACITY, not-late
            2026-09-01T13:00+01:00, CAPACITY, not-late
            2026-09-01T13:01+01:00, CAPACITY, done
            2026-09-01T13:01+01:00, PARTNER,  done
            2026-09-01T13:01+01:00, BUSY,     no-such-cause
            """)
    void a_cause_is_given_once_a_duty_is_late_and_comes_from_the_list(String at, String cause, String code) {
        var ruling = BREACHES.explain(received().only("K01"), cause, somebody(Role.SUPERVISOR), WHY, instant(at));

        assertThat(ruling instanceof Ruling.No no ? no.code() : "done").isEqualTo(code);
    }

    // [utest->req~a-breach-has-a-cause-from-the-list~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void why_something_was_late_is_said_by_a_supervisor_or_above(Role role) {
        var ruling = BREACHES.explain(
                received().only("K01"), "CAPACITY", somebody(role), WHY, instant("2026-09-02T09:00+01:00"));

        assertThat(ruling instanceof Ruling.Done)
                .isEqualTo(Set.of(
                                Role.SUPERVISOR,
                                Role.INSPECTOR,
                                Role.SUPERINTENDENT,
                                Role.HEAD_OF_UNIT,
                                Role.CHIEF_OFFICER)
                        .contains(role));
    }

    // [utest->req~a-breach-has-a-cause-from-the-list~1]
    @Test
    void the_cause_stays_with_the_duty_and_can_be_given_after_it_has_stopped() {
        var story = received();
        Duty late = story.only("K01");
        story.at("2026-09-01T15:00+01:00").person(Happens.moved("RECEIVED", "TRIAGE"));
        story.person(Happens.explained(late));

        assertThat(story.lastStopped("K01").account().cause()).isEqualTo("CAPACITY");
    }

    // [utest->req~twice-late-is-known-to-a-chief-officer~1]
    @Test
    void what_is_late_twice_over_starts_a_clock_until_a_chief_officer_says_that_they_know() {
        var story = received();
        story.sweepAt("2026-09-01T16:59+01:00");
        assertThat(story.open("K51")).isEmpty();

        story.sweepAt("2026-09-01T17:00+01:00");
        assertThat(story.only("K51"))
                .returns("K01 2", Duty::about)
                .returns(instant("2026-09-02T17:00+01:00"), Duty::dueAt);

        story.person(Happens.acknowledgedLate(story.only("K01")));
        assertThat(story.open("K51")).isEmpty();
        assertThat(story.only("K01").account().acknowledgedAt()).isEqualTo(story.now);
    }

    // [utest->req~twice-late-is-known-to-a-chief-officer~1]
    @Test
    void while_no_chief_officer_answers_the_region_and_then_the_nation_are_told_and_it_starts_no_clock_of_its_own() {
        var story = received();
        var told = story.sweepAt("2026-09-04T17:00+01:00");

        assertThat(told)
                .filteredOn(rung -> rung.clock().equals("K51")
                        && rung.openedBy() == story.open("K51").getFirst().openedBy())
                .extracting(RungReached::addressee)
                .containsExactly(Role.CHIEF_OFFICER, Role.REGIONAL_LEAD, Role.NATIONAL_LEAD);
        assertThat(story.open("K51")).extracting(Duty::about).noneMatch(about -> about.startsWith("K51"));
    }

    // [utest->req~twice-late-is-known-to-a-chief-officer~1]
    @Test
    void it_must_be_known_even_when_the_duty_has_been_done_meanwhile() {
        var story = received();
        story.sweepAt("2026-09-01T18:00+01:00");
        story.person(Happens.moved("RECEIVED", "TRIAGE"));

        assertThat(story.open("K51")).hasSize(1);
    }

    // [utest->req~twice-late-is-known-to-a-chief-officer~1]
    @ParameterizedTest
    @EnumSource(Role.class)
    void only_a_chief_officer_acknowledges_and_only_above_twice_the_time(Role role) {
        Duty duty = received().only("K01");

        assertThat(BREACHES.acknowledge(duty, somebody(role), WHY, instant("2026-09-01T17:00+01:00")))
                .isInstanceOf(Ruling.No.class);
        assertThat(
                        BREACHES.acknowledge(duty, somebody(role), WHY, instant("2026-09-01T17:01+01:00"))
                                instanceof Ruling.Done)
                .isEqualTo(role == Role.CHIEF_OFFICER);
    }

    // [utest->req~every-open-duty-has-an-addressee~1]
    @Test
    void every_open_duty_has_somebody_to_tell_before_the_first_rung_and_after_the_last() {
        var story = received();
        assertThat(CaseStory.TIMETABLE.addressee(story.only("K06"))).isEqualTo(Role.INVESTIGATOR);

        story.sweepAt("2026-09-02T04:00+01:00");
        assertThat(CaseStory.TIMETABLE.addressee(story.only("K06"))).isEqualTo(Role.INSPECTOR);

        story.sweepAt("2027-09-02T04:00+01:00");
        assertThat(CaseStory.TIMETABLE.addressee(story.only("K06"))).isEqualTo(Role.CHIEF_OFFICER);
    }
}

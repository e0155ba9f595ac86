package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.obligation.CaseStory.instant;
import static org.forthwith.obligation.Happens.moved;
import static org.forthwith.obligation.Happens.shared;
import static org.forthwith.reference.Jurisdiction.ENGLAND_AND_WALES;
import static org.forthwith.reference.Jurisdiction.NORTHERN_IRELAND;
import static org.forthwith.reference.Jurisdiction.SCOTLAND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.ObligationEvent.HolidayAnnounced;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The State Funeral of 19 September 2022 was announced on the 10th: what had started before could not know of it. */
class HolidayAnnouncedTest {

    private static final Announcements ANNOUNCEMENTS = new Announcements(CaseStory.TIMETABLE);
    private static final String FUNERAL = "Bank holiday for the State Funeral of Queen Elizabeth II";

    // [utest->req~a-start-counts-the-holidays-known-then~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # the day before it was announced, that day itself, and the day after
            2022-09-09T23:59+01:00, 2022-09-30
            2022-09-10T00:00+01:00, 2022-10-03
            2022-09-11T12:00+01:00, 2022-10-03
            """)
    void a_start_counts_the_holidays_that_were_known_on_its_day(String start, LocalDate lastDay) {
        var story = CaseStory.received(start).person(moved(null, "STRATEGY"));

        assertThat(story.only("K13").dueAt()).isEqualTo(CivilCalendar.endOf(lastDay));
    }

    // [utest->req~an-announced-holiday-moves-only-what-it-should~1]
    @Test
    void what_counts_working_days_over_the_new_day_gets_one_more_and_the_ladder_begins_anew() {
        var story = CaseStory.received("2022-09-01T09:00+01:00").person(moved(null, "STRATEGY"));
        assertThat(story.sweepAt("2022-09-14T09:00+01:00"))
                .anyMatch(rung -> rung.clock().equals("K13") && rung.percent() == 50);

        hear(story, announced(story));

        assertThat(story.only("K13").dueAt()).isEqualTo(instant("2022-09-24T00:00+01:00"));
        assertThat(story.only("K13").rung()).isZero();
        assertThat(story.sweepAt("2022-09-14T10:00+01:00"))
                .filteredOn(rung -> rung.clock().equals("K13"))
                .singleElement()
                .matches(rung -> rung.percent() == 50 && rung.dueAt().equals(instant("2022-09-24T00:00+01:00")));
    }

    // [utest->req~an-announced-holiday-moves-only-what-it-should~1]
    @Test
    void hours_months_shorter_spans_and_what_starts_later_stay_as_they_are() {
        var story = CaseStory.received("2022-09-09T09:00+01:00")
                .person(shared("one"))
                .person(moved(null, "STRATEGY"))
                .person(moved("PLAN", "WARRANT_GRANTED"))
                .at("2022-09-12T09:00+01:00")
                .person(moved("STRATEGY", "S47"));
        List<Duty> before = story.duties.open();

        hear(story, announced(story));

        List<Duty> moved = before.stream()
                .filter(duty -> !story.duties.open().contains(duty))
                .toList();
        assertThat(before).extracting(Duty::clock).contains("K06", "K22b", "K50", "K15");
        assertThat(moved).extracting(Duty::clock).containsExactly("K13");
    }

    // [utest->req~an-announced-holiday-moves-only-what-it-should~1]
    @Test
    void what_is_late_already_stays_late_and_what_has_stopped_stays_stopped() {
        var late = CaseStory.received("2022-09-01T09:00+01:00").person(moved(null, "STRATEGY"));
        late.sweepAt("2022-09-23T00:00+01:00");
        Duty breached = late.only("K13");

        assertThat(announced(late)).isEmpty();
        hear(late, List.of(event(late)));
        assertThat(late.only("K13")).isEqualTo(breached);

        var ended = CaseStory.received("2022-09-01T09:00+01:00")
                .person(moved(null, "STRATEGY"))
                .person(moved("STRATEGY", "CIN"));
        Duty stopped = ended.lastStopped("K13");
        hear(ended.at("2022-09-14T09:00+01:00"), List.of(event(ended)));
        assertThat(ended.lastStopped("K13")).isEqualTo(stopped);
    }

    // [utest->req~an-announced-holiday-moves-only-what-it-should~1]
    @Test
    void what_nobody_has_yet_said_is_late_was_not_late_because_the_day_was_none_to_work_on() {
        var story = CaseStory.received("2022-08-29T09:00+01:00").person(moved(null, "STRATEGY"));
        assertThat(story.only("K13").dueAt()).isEqualTo(instant("2022-09-20T00:00+01:00"));

        hear(story.at("2022-09-20T08:00+01:00"), announced(story));

        assertThat(story.only("K13").dueAt()).isEqualTo(instant("2022-09-21T00:00+01:00"));
        assertThat(story.only("K13").late(story.now)).isFalse();
    }

    // [utest->req~a-holiday-is-told-once~1]
    @Test
    void a_holiday_is_told_with_the_instant_at_which_it_became_known_and_then_never_again() {
        var story = CaseStory.received("2022-09-01T09:00+01:00").person(moved(null, "STRATEGY"));

        assertThat(announced(story.at("2022-09-09T23:59+01:00"))).isEmpty();
        List<HolidayAnnounced> told = announced(story.at("2022-09-10T00:00+01:00"));
        assertThat(told)
                .containsExactly(new HolidayAnnounced(
                        story.caseId, instant("2022-09-10T00:00+01:00"), LocalDate.of(2022, 9, 19), FUNERAL));

        hear(story, told);
        assertThat(announced(story)).isEmpty();
    }

    // [utest->req~a-holiday-is-told-once~1]
    @Test
    void two_days_announced_together_are_both_told_and_both_counted() {
        var story = CaseStory.received("2022-09-01T09:00+01:00").person(moved(null, "STRATEGY"));
        var holidays = Map.of(ENGLAND_AND_WALES, twoMore(), SCOTLAND, twoMore(), NORTHERN_IRELAND, twoMore());
        var timetable = new Timetable(CaseStory.TIMETABLE.catalogue(), new Calendars(holidays, Forces.load()));

        var told =
                new Announcements(timetable).due(story.force, story.duties.open(), instant("2022-09-02T09:00+01:00"));
        hear(story, told);
        var duties = Duties.of(story.recorded, timetable);

        assertThat(told).extracting(HolidayAnnounced::name).containsExactly("One", "Two");
        assertThat(duties.open()).extracting(Duty::dueAt).contains(instant("2022-09-27T00:00+01:00"));
        assertThat(new Announcements(timetable).due(story.force, duties.open(), story.now))
                .isEmpty();
    }

    private static BankHolidays twoMore() {
        var days = new TreeMap<LocalDate, BankHoliday>();
        for (var holiday : List.of(
                new BankHoliday(LocalDate.of(2022, 1, 3), "Every year", null),
                new BankHoliday(LocalDate.of(2022, 9, 15), "One", LocalDate.of(2022, 9, 2)),
                new BankHoliday(LocalDate.of(2022, 9, 16), "Two", LocalDate.of(2022, 9, 2)))) {
            days.put(holiday.day(), holiday);
        }
        return new BankHolidays(ENGLAND_AND_WALES, days);
    }

    // [utest->req~a-force-keeps-its-own-holidays~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # Scotland played in the World Cup; nobody else had the day, whoever works there as well
            99, 2026-06-17
            98, 2026-06-16
            52, 2026-06-16
            91, 2026-06-16
            93, 2026-06-16
            """)
    void only_the_forces_of_the_jurisdiction_keep_its_holidays(String force, LocalDate lastDay) {
        var story = CaseStory.from("2026-06-11T09:00+01:00");
        story.force = new ForceCode(force);
        story.platform(Happens.opened(false, false)).person(shared("one"));

        assertThat(story.only("K12").dueAt()).isEqualTo(CivilCalendar.endOf(lastDay));
    }

    private static void hear(CaseStory story, List<HolidayAnnounced> told) {
        told.forEach(holiday -> story.record(holiday, false));
    }

    private static List<HolidayAnnounced> announced(CaseStory story) {
        return ANNOUNCEMENTS.due(story.force, story.duties.open(), story.now);
    }

    private static HolidayAnnounced event(CaseStory story) {
        return new HolidayAnnounced(
                story.caseId, instant("2022-09-10T00:00+01:00"), LocalDate.of(2022, 9, 19), FUNERAL);
    }
}

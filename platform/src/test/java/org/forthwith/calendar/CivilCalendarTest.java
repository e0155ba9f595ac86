package org.forthwith.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilCalendarTest {

    private static final Calendars CALENDARS = new Calendars(BankHolidayTable.read(), Forces.load());

    /** As it is known in the end. */
    private static final CivilCalendar CALENDAR =
            CALENDARS.of(Jurisdiction.ENGLAND_AND_WALES, LocalDate.of(2030, 12, 31));

    // [utest->req~elapsed-hours-ignore-clock-change~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # hours go by in the night in which an hour is missing, and in the one in which an hour comes twice
            2026-03-28T12:00:00Z,   24 hours, 2026-03-29T13:00+01:00
            2026-10-24T12:00+01:00, 24 hours, 2026-10-25T11:00:00Z
            2026-03-27T12:00:00Z,   7 days,   2026-04-03T13:00+01:00
            2026-10-25T00:30:00Z,   1 hour,   2026-10-25T01:30:00Z
            # leap day, month end, year end, a bank holiday
            2028-02-28T09:00:00Z,   24 hours, 2028-02-29T09:00:00Z
            2027-02-28T09:00:00Z,   24 hours, 2027-03-01T09:00:00Z
            2026-12-31T20:00:00Z,   4 hours,  2027-01-01T00:00:00Z
            2026-12-25T09:00:00Z,   48 hours, 2026-12-27T09:00:00Z
            """)
    void hours_pass_whatever_the_day(String start, String limit, String due) {
        assertThat(due(start, limit)).isEqualTo(instant(due));
    }

    // [utest->req~day-ends-at-london-midnight~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-15T09:00:00Z,   2026-01-16T00:00:00Z
            2026-07-15T09:00+01:00, 2026-07-16T00:00+01:00
            # half past midnight in London is still the day before in UTC
            2026-07-14T23:30:00Z,   2026-07-16T00:00+01:00
            # the last moment of a day, and the first
            2026-01-15T23:59:59Z,   2026-01-16T00:00:00Z
            2026-01-16T00:00:00Z,   2026-01-17T00:00:00Z
            # a day of 23 hours and a day of 25
            2026-03-29T00:00:00Z,   2026-03-30T00:00+01:00
            2026-10-25T00:00+01:00, 2026-10-26T00:00:00Z
            2028-02-29T12:00:00Z,   2028-03-01T00:00:00Z
            """)
    void the_same_day_ends_at_the_next_midnight_in_london(String start, String due) {
        assertThat(due(start, "same day")).isEqualTo(instant(due));
    }

    // [utest->req~working-days-skip-weekends-and-holidays~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # a Tuesday morning, a Friday evening, a Saturday, a Sunday
            2026-09-01T09:00+01:00, 1 working day,   2026-09-02
            2026-09-04T18:00+01:00, 1 working day,   2026-09-07
            2026-09-05T09:00+01:00, 1 working day,   2026-09-07
            2026-09-06T23:30+01:00, 1 working day,   2026-09-07
            2026-09-04T18:00+01:00, 3 working days,  2026-09-09
            # over the summer bank holiday of 31 August
            2026-08-28T17:30+01:00, 1 working day,   2026-09-01
            2026-08-28T17:30+01:00, 3 working days,  2026-09-03
            # over Christmas 2026: Friday 25, substitute on Monday 28, New Year on Friday
            2026-12-24T16:00:00Z,   1 working day,   2026-12-29
            2026-12-24T16:00:00Z,   3 working days,  2026-12-31
            2026-12-24T16:00:00Z,   4 working days,  2027-01-04
            # over Easter 2026
            2026-04-02T12:00+01:00, 1 working day,   2026-04-07
            # received on a bank holiday
            2026-08-31T12:00+01:00, 1 working day,   2026-09-01
            # the days of one year only: VE Day, both Jubilee days, the State Funeral, the coronation
            2020-04-30T12:00+01:00, 2 working days,  2020-05-04
            2020-05-07T12:00+01:00, 1 working day,   2020-05-11
            2022-06-01T12:00+01:00, 1 working day,   2022-06-06
            2022-05-27T12:00+01:00, 1 working day,   2022-05-30
            2022-09-16T12:00+01:00, 1 working day,   2022-09-20
            2023-05-05T12:00+01:00, 1 working day,   2023-05-09
            # leap day, and a count over the clock change
            2028-02-28T12:00:00Z,   1 working day,   2028-02-29
            2026-03-27T12:00:00Z,   1 working day,   2026-03-30
            2026-09-01T09:00+01:00, 15 working days, 2026-09-22
            2026-09-01T09:00+01:00, 45 working days, 2026-11-03
            # past the table: the first of January is not known there, so the limit is strict
            2040-12-31T12:00:00Z,   1 working day,   2041-01-01
            """)
    void working_days_skip_weekends_and_bank_holidays(String start, String limit, LocalDate lastDay) {
        assertThat(due(start, limit)).isEqualTo(CivilCalendar.endOf(lastDay));
    }

    // [utest->req~months-from-a-date-leave-it-out~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            # a warrant may be executed within three months from the date of its issue: on the same date at the latest
            2026-09-01T14:00+01:00, 2026-12-01
            2026-08-31T14:00+01:00, 2026-11-30
            2026-11-30T14:00:00Z,   2027-02-28
            2026-11-29T14:00:00Z,   2027-02-28
            2026-11-28T14:00:00Z,   2027-02-28
            2027-11-29T14:00:00Z,   2028-02-29
            2026-02-28T14:00:00Z,   2026-05-28
            2026-04-30T14:00+01:00, 2026-07-30
            # in London it is the first of June already
            2026-05-31T23:30:00Z,   2026-09-01
            """)
    void months_from_a_date_end_with_the_same_date(String start, LocalDate lastDay) {
        assertThat(due(start, "3 months from the date")).isEqualTo(CivilCalendar.endOf(lastDay));
    }

    // [utest->req~months-begin-with-their-first-day~1]
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-09-02T14:00+01:00, 3 months, 2026-12-01
            2026-09-01T14:00+01:00, 3 months, 2026-11-30
            2026-01-01T14:00:00Z,   1 month,  2026-01-31
            # the same date is missing in the last month
            2026-01-31T14:00:00Z,   1 month,  2026-02-28
            2026-01-30T14:00:00Z,   1 month,  2026-02-28
            2026-01-29T14:00:00Z,   1 month,  2026-02-28
            2026-01-28T14:00:00Z,   1 month,  2026-02-27
            2028-01-30T14:00:00Z,   1 month,  2028-02-29
            2028-01-29T14:00:00Z,   1 month,  2028-02-28
            2026-03-31T14:00+01:00, 1 month,  2026-04-30
            2026-11-30T14:00:00Z,   3 months, 2027-02-28
            2028-02-29T14:00:00Z,   3 months, 2028-05-28
            # half past midnight in London belongs to the new day
            2026-07-31T23:30:00Z,   3 months, 2026-10-31
            2026-09-02T14:00+01:00, 9 months, 2027-06-01
            """)
    void months_begin_with_their_first_day(String start, String limit, LocalDate lastDay) {
        assertThat(due(start, limit)).isEqualTo(CivilCalendar.endOf(lastDay));
    }

    @Test
    void working_days_agree_with_a_list_of_all_days_walked_one_by_one() {
        long seed = 20260901;
        var random = new Random(seed);
        var workingDays = LocalDate.of(2015, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !CALENDAR.holidays().on(day))
                .toList();
        for (int round = 0; round < 2_000; round++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5_700));
            int count = 1 + random.nextInt(45);
            LocalDate expected = workingDays.stream()
                    .filter(day::isBefore)
                    .skip(count - 1)
                    .findFirst()
                    .orElseThrow();
            Instant start = day.atStartOfDay(CivilCalendar.LONDON)
                    .plusMinutes(random.nextInt(1_380))
                    .toInstant();
            assertThat(CALENDAR.due(start, new Limit.WorkingDays(count)))
                    .as("seed %d, round %d: %d working days after %s", seed, round, count, day)
                    .isEqualTo(expected.atTime(23, 59)
                            .atZone(CivilCalendar.LONDON)
                            .plusMinutes(1)
                            .toInstant());
        }
    }

    private static Instant due(String start, String limit) {
        return CALENDAR.due(instant(start), Limit.parse(limit));
    }

    private static Instant instant(String text) {
        return ZonedDateTime.parse(text).toInstant();
    }

    @Test
    void the_day_in_london_is_what_its_time_zone_says_at_every_half_hour_and_the_second_before() {
        List<Instant> wrong = Stream.iterate(Instant.parse("1968-01-01T00:00:00Z"), at -> at.plusSeconds(1800))
                .limit(73 * 366 * 48)
                .flatMap(at -> Stream.of(at.minusSeconds(1), at))
                .filter(at -> !CivilCalendar.day(at)
                        .equals(at.atZone(ZoneId.of("Europe/London")).toLocalDate()))
                .toList();
        assertThat(wrong).isEmpty();
    }
}

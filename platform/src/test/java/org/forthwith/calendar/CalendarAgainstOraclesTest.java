package org.forthwith.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our calendars beside a library's and beside arithmetic that was told apart. */
class CalendarAgainstOraclesTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** Days that only one of the two knows, each with the reason. */
    private static final Map<LocalDate, String> KNOWN_DIFFERENCES = Map.of(
            LocalDate.of(2026, 6, 15),
            "proclaimed for Scotland in February 2026, after the library's version 1.5.4 of May 2025 came out");

    private static final Calendars CALENDARS = new Calendars(BankHolidayTable.read(), Forces.load());
    private static final SlowCalendar SLOW = new SlowCalendar();

    // [utest->req~bank-holidays-are-data~2]
    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, eng", "ENGLAND_AND_WALES, wls", "SCOTLAND, sct", "NORTHERN_IRELAND, nir"})
    void day_by_day_the_table_has_the_bank_holidays_that_jollyday_has(Jurisdiction jurisdiction, String part) {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        Set<LocalDate> theirs = FIRST.datesUntil(LAST.plusDays(1))
                .map(LocalDate::getYear)
                .distinct()
                .flatMap(year -> library.getHolidays(Year.of(year), part).stream())
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
        BankHolidays ours = CALENDARS.holidays(jurisdiction);

        List<LocalDate> differing = FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> ours.on(day) != theirs.contains(day))
                .toList();

        assertThat(differing)
                .isEqualTo(jurisdiction == Jurisdiction.SCOTLAND ? List.copyOf(KNOWN_DIFFERENCES.keySet()) : List.of());
    }

    // [utest->req~months-begin-with-their-first-day~1]
    @Test
    void months_from_every_day_of_sixteen_years_end_where_the_other_arithmetic_ends_them() {
        CivilCalendar calendar = CALENDARS.of(Jurisdiction.ENGLAND_AND_WALES, LAST);
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            Instant start = day.atTime(0, 30).atZone(CivilCalendar.LONDON).toInstant();
            for (int months = 1; months <= 24; months++) {
                Limit limit = new Limit.Months(months);
                assertThat(calendar.due(start, limit))
                        .as("%s + %s", day, limit.words())
                        .isEqualTo(SLOW.due(start, limit.words(), "EW", LAST));
            }
        });
    }

    // [utest->req~working-days-skip-weekends-and-holidays~1]
    // [utest->req~elapsed-hours-ignore-clock-change~1]
    // [utest->req~day-ends-at-london-midnight~1]
    // [utest->req~a-start-counts-the-holidays-known-then~1]
    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, EW", "SCOTLAND, SCT", "NORTHERN_IRELAND, NI"})
    void random_starts_are_due_when_the_other_arithmetic_says(Jurisdiction jurisdiction, String code) {
        long seed = 20260115L;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            Instant start = FIRST.atStartOfDay(CivilCalendar.LONDON)
                    .toInstant()
                    .plusSeconds(random.nextLong(490_000_000L))
                    .plusNanos(random.nextInt(1_000_000_000));
            String limit = limit(random);
            LocalDate day = CivilCalendar.day(start);

            assertThat(CALENDARS.of(jurisdiction, day).due(start, Limit.parse(limit)))
                    .as("seed %d, round %d: %s + %s", seed, round, start, limit)
                    .isEqualTo(SLOW.due(start, limit, code, day));
        }
    }

    /** Every quarter of an hour of the days around both changes of the clocks, and of the last days of February. */
    // [utest->req~day-ends-at-london-midnight~1]
    @ParameterizedTest
    @CsvSource({"2024-02-27", "2026-02-26", "2026-03-27", "2026-10-23", "2027-03-26", "2028-02-27", "2028-10-27"})
    void around_the_changes_of_the_clocks_and_leap_days_too(LocalDate from) {
        for (int quarter = 0; quarter < 96 * 4; quarter++) {
            Instant start = from.atStartOfDay(CivilCalendar.LONDON).toInstant().plusSeconds(900L * quarter);
            for (String limit :
                    List.of("same day", "24 hours", "1 working day", "7 days", "3 months", "3 months from the date")) {
                assertThat(CALENDARS.of(Jurisdiction.SCOTLAND, from).due(start, Limit.parse(limit)))
                        .as("%s + %s", start, limit)
                        .isEqualTo(SLOW.due(start, limit, "SCT", from));
            }
        }
    }

    private static String limit(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> (2 + random.nextInt(70)) + " working days";
            case 1 -> (2 + random.nextInt(23)) + " months";
            case 2 -> (2 + random.nextInt(400)) + " hours";
            default -> "same day";
        };
    }
}

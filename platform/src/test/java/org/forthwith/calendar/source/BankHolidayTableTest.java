package org.forthwith.calendar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.forthwith.calendar.BankHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BankHolidayTableTest {

    private static final BankHolidays TABLE = BankHolidayTable.read();

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2030);
    }

    // [utest->req~bank-holidays-are-data~1]
    @ParameterizedTest
    @MethodSource("years")
    void a_year_holds_the_days_of_the_rule_and_the_days_that_were_proclaimed(int year) {
        Set<LocalDate> expected = ordinary(year);
        switch (year) {
            case 2020 -> move(expected, LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
            case 2022 -> {
                move(expected, LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
                expected.add(LocalDate.of(2022, 6, 3));
                expected.add(LocalDate.of(2022, 9, 19));
            }
            case 2023 -> expected.add(LocalDate.of(2023, 5, 8));
            default -> assertThat(expected).hasSize(8);
        }

        assertThat(TABLE.names().keySet().stream().filter(day -> day.getYear() == year))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void the_special_days_are_named() {
        assertThat(TABLE.names())
                .contains(
                        entry(LocalDate.of(2020, 5, 8), "Early May bank holiday (moved for VE Day)"),
                        entry(LocalDate.of(2022, 6, 3), "Platinum Jubilee bank holiday"),
                        entry(LocalDate.of(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II"),
                        entry(LocalDate.of(2023, 5, 8), "Bank holiday for the coronation of King Charles III"));
    }

    @Test
    void between_leaves_out_both_ends() {
        assertThat(TABLE.between(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)))
                .containsOnlyKeys(LocalDate.of(2026, 12, 28));
        assertThat(TABLE.between(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 28)))
                .isEmpty();
    }

    // [utest->req~bank-holidays-are-data~1]
    @Test
    void a_day_that_stands_twice_or_has_no_source_is_refused_and_so_is_an_empty_table() {
        String head = "date,name,source\n";
        assertThatThrownBy(() -> read(head + "2026-01-01,New Year's Day,a\n2026-01-01,Again,a\n"))
                .hasMessageContaining("2026-01-01 stands twice");
        assertThatThrownBy(() -> read(head + "2026-01-01,New Year's Day, \n"))
                .hasMessageContaining("2026-01-01 has no source");
        assertThatThrownBy(() -> read(head)).hasMessageContaining("has not been loaded");
    }

    private static BankHolidays read(String csv) throws Exception {
        return BankHolidayTable.read(new StringReader(csv));
    }

    private static void move(Set<LocalDate> days, LocalDate from, LocalDate to) {
        assertThat(days.remove(from)).isTrue();
        days.add(to);
    }

    /** The eight days of an ordinary year, worked out apart from the table. */
    private static Set<LocalDate> ordinary(int year) {
        var days = new TreeSet<LocalDate>();
        LocalDate easter = easter(year);
        days.add(kept(LocalDate.of(year, 1, 1), days));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(kept(LocalDate.of(year, 12, 25), days));
        days.add(kept(LocalDate.of(year, 12, 26), days));
        return days;
    }

    /** A holiday at a weekend is kept on the next weekday that is free. */
    private static LocalDate kept(LocalDate day, Set<LocalDate> taken) {
        LocalDate kept = day;
        while (kept.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || taken.contains(kept)) {
            kept = kept.plusDays(1);
        }
        return kept;
    }

    /** The first Sunday after the ecclesiastical full moon, by Gauss's rule for the years 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        LocalDate sunday = LocalDate.of(year, Month.MARCH, 22).plusDays(moon + weekday);
        boolean oneWeekEarly = (moon == 29 && weekday == 6) || (moon == 28 && weekday == 6 && year % 19 > 10);
        return oneWeekEarly ? sunday.minusDays(7) : sunday;
    }
}

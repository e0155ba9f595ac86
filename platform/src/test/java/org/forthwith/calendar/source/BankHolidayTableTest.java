package org.forthwith.calendar.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.forthwith.reference.Jurisdiction.ENGLAND_AND_WALES;
import static org.forthwith.reference.Jurisdiction.NORTHERN_IRELAND;
import static org.forthwith.reference.Jurisdiction.SCOTLAND;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.calendar.BankHoliday;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.reference.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BankHolidayTableTest {

    private static final Map<Jurisdiction, BankHolidays> TABLE = BankHolidayTable.read();

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2030);
    }

    // [utest->req~bank-holidays-are-data~2]
    @ParameterizedTest
    @MethodSource("years")
    void a_year_in_england_and_wales_holds_the_days_of_the_rule_and_the_days_that_were_proclaimed(int year) {
        assertThat(kept(ENGLAND_AND_WALES, year)).containsExactlyElementsOf(proclaimed(ordinary(year), year));
    }

    // [utest->req~bank-holidays-are-data~2]
    @ParameterizedTest
    @MethodSource("years")
    void a_year_in_northern_ireland_has_two_days_more(int year) {
        Set<LocalDate> expected = ordinary(year);
        expected.add(onAWeekday(LocalDate.of(year, 3, 17), expected));
        expected.add(onAWeekday(LocalDate.of(year, 7, 12), expected));

        assertThat(kept(NORTHERN_IRELAND, year)).containsExactlyElementsOf(proclaimed(expected, year));
    }

    // [utest->req~bank-holidays-are-data~2]
    @ParameterizedTest
    @MethodSource("years")
    void a_year_in_scotland_has_the_second_of_january_an_early_summer_and_saint_andrew_and_no_easter_monday(int year) {
        Set<LocalDate> expected = ordinary(year);
        expected.remove(easter(year).plusDays(1));
        move(
                expected,
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        expected.add(onAWeekday(LocalDate.of(year, 1, 2), expected));
        expected.add(onAWeekday(LocalDate.of(year, 11, 30), expected));
        if (year == 2026) {
            expected.add(LocalDate.of(2026, 6, 15));
        }

        assertThat(kept(SCOTLAND, year)).containsExactlyElementsOf(proclaimed(expected, year));
    }

    // [utest->req~bank-holidays-are-data~2]
    @ParameterizedTest
    @CsvSource(textBlock = """
            ENGLAND_AND_WALES, 2020-05-08, 2019-06-07, Early May bank holiday (moved for VE Day)
            SCOTLAND,          2020-05-08, 2019-06-14, Early May bank holiday (moved for VE Day)
            ENGLAND_AND_WALES, 2022-06-02, 2020-11-12, Spring bank holiday (moved for the Platinum Jubilee)
            ENGLAND_AND_WALES, 2022-06-03, 2020-11-12, Platinum Jubilee bank holiday
            ENGLAND_AND_WALES, 2022-09-19, 2022-09-10, Bank holiday for the State Funeral of Queen Elizabeth II
            NORTHERN_IRELAND,  2022-09-19, 2022-09-10, Bank holiday for the State Funeral of Queen Elizabeth II
            SCOTLAND,          2023-05-08, 2022-11-06, Bank holiday for the coronation of King Charles III
            SCOTLAND,          2026-06-15, 2026-02-04, Bank holiday for the men's football World Cup
            """, quoteCharacter = '"')
    void the_days_of_one_year_only_are_named_and_say_when_they_were_announced(
            Jurisdiction jurisdiction, LocalDate day, LocalDate announced, String name) {
        assertThat(holidays(jurisdiction).days()).containsEntry(day, new BankHoliday(day, name, announced));
    }

    @ParameterizedTest
    @EnumSource
    void no_other_day_was_news_to_anybody(Jurisdiction jurisdiction) {
        var special = Set.of("VE Day", "Jubilee", "State Funeral", "coronation", "World Cup");

        assertThat(holidays(jurisdiction).days().values())
                .allMatch(day -> (day.announced() != null)
                        == special.stream().anyMatch(word -> day.name().contains(word)));
    }

    @ParameterizedTest
    @EnumSource
    void no_bank_holiday_falls_on_a_weekend(Jurisdiction jurisdiction) {
        assertThat(holidays(jurisdiction).days().keySet())
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    @Test
    void between_leaves_out_both_ends() {
        var table = holidays(ENGLAND_AND_WALES);
        assertThat(table.between(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)))
                .extracting(BankHoliday::day)
                .containsExactly(LocalDate.of(2026, 12, 28));
        assertThat(table.between(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 28)))
                .isEmpty();
        assertThat(table.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)))
                .isEmpty();
    }

    // [utest->req~bank-holidays-are-data~2]
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-01-01,New Year's Day,EW SCT NI,,a;2026-01-01,Again,SCT,,a          | 2026-01-01 stands twice
            2026-01-01,New Year's Day,EW SCT NI,, ;                                 | 2026-01-01 has no source
            2026-01-01,New Year's Day,EW SCT NI,2026-01-02,a;                       | 2026-01-01 was announced after it
            2026-01-01,New Year's Day,EW SCT IM,,a;                                 | 'IM' is no jurisdiction
            2026-01-01,New Year's Day,EW NI,,a;                                     | has not been loaded
            """)
    void a_table_with_a_fault_is_refused_with_what_is_wrong(String rows, String wrong) {
        assertThatThrownBy(() -> read(rows.replace(';', '\n'))).hasMessageContaining(wrong);
    }

    private static BankHolidays holidays(Jurisdiction jurisdiction) {
        return Objects.requireNonNull(TABLE.get(jurisdiction));
    }

    private static Stream<LocalDate> kept(Jurisdiction jurisdiction, int year) {
        return holidays(jurisdiction).days().keySet().stream().filter(day -> day.getYear() == year);
    }

    private static void read(String rows) throws IOException {
        BankHolidayTable.read(new StringReader("date,name,jurisdictions,announced,source\n" + rows));
    }

    /** What the whole kingdom kept differently, and once only. */
    private static Set<LocalDate> proclaimed(Set<LocalDate> days, int year) {
        switch (year) {
            case 2020 -> move(days, LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8));
            case 2022 -> {
                move(days, LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));
                days.add(LocalDate.of(2022, 6, 3));
                days.add(LocalDate.of(2022, 9, 19));
            }
            case 2023 -> days.add(LocalDate.of(2023, 5, 8));
            default -> assertThat(days).hasSizeBetween(8, 10);
        }
        return days;
    }

    private static void move(Set<LocalDate> days, LocalDate from, LocalDate to) {
        assertThat(days.remove(from)).isTrue();
        days.add(to);
    }

    /** The eight days of an ordinary year, worked out apart from the table. */
    private static Set<LocalDate> ordinary(int year) {
        var days = new TreeSet<LocalDate>();
        LocalDate easter = easter(year);
        days.add(onAWeekday(LocalDate.of(year, 1, 1), days));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(onAWeekday(LocalDate.of(year, 12, 25), days));
        days.add(onAWeekday(LocalDate.of(year, 12, 26), days));
        return days;
    }

    /** A holiday at a weekend is kept on the next weekday that is free. */
    private static LocalDate onAWeekday(LocalDate day, Set<LocalDate> taken) {
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

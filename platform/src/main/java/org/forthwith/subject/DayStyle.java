package org.forthwith.subject;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which a day is written. A writing that fits several is read in each of them. */
enum DayStyle {
    ISO("(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})"),
    /** As mail headers have it: Mon, 02 Mar 2026. */
    MAIL("(?:[A-Z][a-z]{2}, )?(?<d>[0-9]{1,2}) (?<m>[A-Z][a-z]{2}) (?<y>[0-9]{4})"),
    YEAR_FIRST("(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})"),
    DAY_FIRST("(?<d>[0-9]{1,2})[-/.](?<m>[0-9]{1,2})[-/.](?<y>[0-9]{4})"),
    MONTH_FIRST("(?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})[-/.](?<y>[0-9]{4})"),
    NAMED("(?<d>[0-9]{1,2})[- ](?<m>[A-Za-z]{3,9})[-, ]{1,2}(?<y>[0-9]{4})"),
    NAME_FIRST("(?<m>[A-Za-z]{3,9}) (?<d>[0-9]{1,2}),? (?<y>[0-9]{4})");

    private final Pattern pattern;

    DayStyle(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** A standard that also says how the clock is written: with 24 hours. */
    boolean standard() {
        return this == ISO || this == MAIL;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** The day in this style; empty when it does not fit or the calendar has no such day. */
    Optional<LocalDate> read(String text) {
        var parts = pattern.matcher(text);
        return parts.matches()
                ? month(parts.group("m"))
                        .flatMap(month ->
                                day(Integer.parseInt(parts.group("y")), month, Integer.parseInt(parts.group("d"))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.valueOf(text));
        }
        return Arrays.stream(Month.values())
                .filter(month -> named(month, TextStyle.FULL, text) || named(month, TextStyle.SHORT, text))
                .map(Month::getValue)
                .findFirst();
    }

    private static boolean named(Month month, TextStyle style, String text) {
        return month.getDisplayName(style, Locale.ENGLISH).equalsIgnoreCase(text);
    }
}

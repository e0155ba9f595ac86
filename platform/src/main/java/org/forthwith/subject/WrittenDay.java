package org.forthwith.subject;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The day in a written time. */
final class WrittenDay {

    private static final Pattern SHORT_YEAR =
            Pattern.compile("[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Za-z]{3})[-/. ][0-9]{2}");

    /** No identifier was in use outside these years: what falls there is a filler, and may be no year that a database has. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private WrittenDay() {}

    static Possible<LocalDate> read(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return Possible.doubtful("two-digit year");
        }
        var days = Arrays.stream(DayStyle.values())
                .map(style -> style.read(text))
                .flatMap(Optional::stream)
                .filter(WrittenDay::likely)
                .collect(Collectors.toUnmodifiableSet());
        return Possible.of(days, WhenSeen.UNREADABLE, "day and month could change places");
    }

    // [impl->req~a-year-nobody-lived-in-is-no-time~1]
    private static boolean likely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Whether the writing follows a standard by which the clock has 24 hours. */
    static boolean standard(String text) {
        return Arrays.stream(DayStyle.values()).anyMatch(style -> style.standard() && style.fits(text));
    }
}

package org.forthwith.subject;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time of day in a written time. */
final class WrittenClock {

    private WrittenClock() {}

    /**
     * @param clock hours and minutes, perhaps seconds with a fraction
     * @param half AM or PM in any writing; null where there is none
     * @param standard the day before it is written in a style whose clock has 24 hours
     */
    static Possible<LocalTime> read(@Nullable String clock, @Nullable String half, boolean standard) {
        return clock == null
                ? Possible.doubtful("no time of day")
                : Possible.of(readings(clock, half, standard), WhenSeen.UNREADABLE, "12-hour time without AM or PM");
    }

    private static Set<LocalTime> readings(String clock, @Nullable String half, boolean standard) {
        var colon = clock.indexOf(':');
        var hour = Integer.parseInt(clock.substring(0, colon));
        var readings = new HashSet<LocalTime>();
        for (var possible : hours(hour, half, standard && colon == 2)) {
            try {
                readings.add(LocalTime.parse(
                        "%02d%s".formatted(possible, clock.substring(colon).replace(',', '.'))));
            } catch (DateTimeException none) {
                return Set.of();
            }
        }
        return readings;
    }

    /** The hours of the day that may be meant by the hour on the clock. */
    private static Set<Integer> hours(int hour, @Nullable String half, boolean of24) {
        if (half == null) {
            return of24 || hour == 0 || hour > 12 ? Set.of(hour) : Set.of(hour % 12, hour % 12 + 12);
        }
        if (hour == 0 || hour > 12) {
            return Set.of();
        }
        return Set.of(half.toUpperCase(Locale.ROOT).startsWith("A") ? hour % 12 : hour % 12 + 12);
    }
}

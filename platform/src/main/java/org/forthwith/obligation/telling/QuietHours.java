package org.forthwith.obligation.telling;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.forthwith.calendar.CivilCalendar;
import org.jspecify.annotations.Nullable;

/**
 * When people are left in peace, on the clocks of the United Kingdom.
 *
 * @param until the first moment at which they are told again; the same as {@code from} when there are no quiet hours
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** When a notice goes out that is written now: at the end of the quiet hours, but never later than the next rung is reached. */
    // [impl->req~notices-wait-for-the-morning~1]
    public Instant release(Instant now, @Nullable Instant nextRung) {
        ZonedDateTime there = now.atZone(CivilCalendar.LONDON);
        if (!quiet(there.toLocalTime())) {
            return now;
        }
        Instant morning = morning(there);
        return nextRung != null && nextRung.isBefore(morning) ? later(nextRung, now) : morning;
    }

    private boolean quiet(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    private Instant morning(ZonedDateTime there) {
        boolean tomorrow = !there.toLocalTime().isBefore(until);
        return there.toLocalDate()
                .plusDays(tomorrow ? 1 : 0)
                .atTime(until)
                .atZone(CivilCalendar.LONDON)
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}

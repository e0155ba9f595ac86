package org.forthwith.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How people and systems write a time, and which time they mean by it. */
final class Clockface {

    static final ZoneId UK = ZoneId.of("Europe/London");

    private static final DateTimeFormatter TWELVE_HOURS = DateTimeFormatter.ofPattern("dd/MM/uuuu hh:mm", Locale.UK);
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Clockface() {}

    /** {@code 2026-11-20T09:15:00Z}. */
    static String utc(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 2026-11-20T09:15:00+00:00}, by the clocks in the kingdom. */
    static String local(Instant at) {
        return WITH_OFFSET.format(at.atZone(UK));
    }

    /** {@code 20/11/2026 09:15}, by twelve hours, with nothing to say whether that is morning or evening, or where. */
    static String twelveHours(Instant at) {
        return TWELVE_HOURS.format(at.atZone(ZoneOffset.UTC));
    }

    /** So many days before a day, at a time of day in the kingdom. */
    static Instant daysBefore(Instant day, int days, int hour, int minute) {
        LocalDate date = day.atZone(UK).toLocalDate().minusDays(days);
        return date.atTime(LocalTime.of(hour, minute)).atZone(UK).toInstant();
    }
}

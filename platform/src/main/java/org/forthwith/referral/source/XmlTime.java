package org.forthwith.referral.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as XML Schema writes them. They are checked and passed on as they stand; what instant they mean is decided elsewhere. */
final class XmlTime {

    private static final String DAY = "(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})";
    private static final String ZONE = "(Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";
    private static final Pattern DATE = Pattern.compile(DAY + ZONE);
    private static final Pattern DATE_TIME = Pattern.compile(
            DAY + "T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,20})?|24:00:00(?:\\.0{1,20})?)" + ZONE);

    private static final ZoneOffset EARLIEST_ON_EARTH = ZoneOffset.ofHours(14);

    private XmlTime() {}

    static boolean isDate(String value) {
        return isOnTheCalendar(DATE.matcher(value));
    }

    static boolean isDateTime(String value) {
        return isOnTheCalendar(DATE_TIME.matcher(value));
    }

    /** Whether it says in which zone it counts; without one it leaves more than one instant possible. */
    static boolean hasZone(String value) {
        Matcher matcher = DATE_TIME.matcher(value);
        return isOnTheCalendar(matcher) && matcher.group(4) != null;
    }

    /** Whether it certainly lies after an instant: a day only when it has not begun anywhere on earth. */
    static boolean isAfter(String value, Instant now) {
        try {
            if (hasZone(value)) {
                return OffsetDateTime.parse(value).toInstant().isAfter(now);
            }
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            return day.atStartOfDay(EARLIEST_ON_EARTH).toInstant().isAfter(now);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isOnTheCalendar(Matcher matcher) {
        if (!matcher.matches() || matcher.group(1).matches("-?0000")) {
            return false;
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

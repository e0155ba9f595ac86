package org.forthwith.desk.frame;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.forthwith.calendar.CivilCalendar;

/** Times of day in words, on the clocks of the United Kingdom. */
public final class Times {

    private Times() {}

    public static String say(Instant instant, Locale locale) {
        var time = instant.atZone(CivilCalendar.LONDON);
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(time);
        var hour = DateTimeFormatter.ofPattern("h:mma", locale).format(time).toLowerCase(locale);
        return day + " at " + hour;
    }
}

package org.forthwith.app.simulate.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.forthwith.calendar.CivilCalendar;

/** When people get round to what they have to do: much of it at once, the rest on working days, some of it late, some of it forgotten for days. */
final class Hours {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final CivilCalendar calendar;
    private final Lot lot;

    Hours(CivilCalendar calendar, Lot lot) {
        this.calendar = calendar;
        this.lot = lot;
    }

    Instant after(Instant now, Duration median) {
        Duration wait = lot.about(median);
        Duration forgotten = lot.oneIn(800) ? Duration.ofDays(1 + lot.below(20)) : Duration.ZERO;
        Instant at = now.plus(wait).plus(forgotten);
        return lot.percent(94) ? at : atWork(at);
    }

    /** That time if somebody is at work then, else the next morning on which somebody is. */
    private Instant atWork(Instant at) {
        ZonedDateTime local = at.atZone(CivilCalendar.LONDON);
        LocalDate day = local.toLocalDate();
        if (calendar.workingDay(day)
                && !local.toLocalTime().isBefore(MORNING)
                && local.toLocalTime().isBefore(EVENING)) {
            return at;
        }
        LocalDate next = local.toLocalTime().isBefore(MORNING) ? day : day.plusDays(1);
        while (!calendar.workingDay(next)) {
            next = next.plusDays(1);
        }
        return next.atTime(MORNING).atZone(CivilCalendar.LONDON).toInstant().plus(lot.within(Duration.ofHours(3)));
    }
}

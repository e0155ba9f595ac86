package org.forthwith.app.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When people get round to it: after a while, and not in the middle of the night. */
final class Desk {

    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);

    private final Dice dice;

    Desk(Dice dice) {
        this.dice = dice;
    }

    /** On Saturdays and Sundays few are in. */
    static boolean weekend(Instant at) {
        return at.atZone(Clockface.UK).getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    Instant after(Instant at, Duration usually, double spread) {
        return open(at.plus(dice.about(usually, spread)));
    }

    private Instant open(Instant at) {
        ZonedDateTime local = at.atZone(Clockface.UK);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(OPENS)) {
            return morning(local);
        }
        return time.isAfter(CLOSES) ? morning(local.plusDays(1)) : at;
    }

    private Instant morning(ZonedDateTime day) {
        return day.with(OPENS).plusMinutes(dice.between(5, 120)).toInstant();
    }
}

package org.forthwith.app.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much arrives when, over two years: growth of 30 % a year, more on Mondays than on Sundays and by day than by night, a step on 7 April
 * 2026 when platforms must report under the Online Safety Act, and two weeks in which an operation brings three times as much.
 * Source: domain notes 6.3.
 */
final class Demand {

    static final Duration YEARS = Duration.ofDays(731);
    static final Instant STEP =
            LocalDate.of(2026, 4, 7).atStartOfDay(Clockface.UK).toInstant();
    /** What the step adds to what came before it. */
    static final double STEP_SIZE = 0.25;

    private static final double YEARLY_GROWTH = 0.30;
    private static final double BURST = 3;
    private static final Duration BURST_LENGTH = Duration.ofDays(7);
    /** How long before the end the two operations begin. */
    private static final List<Duration> BURSTS = List.of(Duration.ofDays(400), Duration.ofDays(45));

    private static final Map<DayOfWeek, Double> WEEK = Map.of(
            DayOfWeek.MONDAY, 1.25,
            DayOfWeek.TUESDAY, 1.15,
            DayOfWeek.WEDNESDAY, 1.1,
            DayOfWeek.THURSDAY, 1.05,
            DayOfWeek.FRIDAY, 1.0,
            DayOfWeek.SATURDAY, 0.75,
            DayOfWeek.SUNDAY, 0.7);

    private final Instant start;
    private final Instant until;
    /** What has come by the end of each hour. */
    private final double[] byHour;

    Demand(Instant until) {
        this.until = until;
        this.start = until.minus(YEARS);
        this.byHour = new double[(int) YEARS.toHours()];
        double sum = 0;
        for (int hour = 0; hour < byHour.length; hour++) {
            sum += rate(start.plus(hour, ChronoUnit.HOURS));
            byHour[hour] = sum;
        }
    }

    /** When so much of everything has come: from 0, at the start, to 1, at the end. */
    Instant when(double share) {
        double wanted = share * byHour[byHour.length - 1];
        int hour = hourOf(wanted);
        double before = hour == 0 ? 0 : byHour[hour - 1];
        double into = (wanted - before) / (byHour[hour] - before);
        return start.plus(hour, ChronoUnit.HOURS).plusMillis((long) (into * 3_600_000));
    }

    /** True in the operation that is still in everybody's mind. */
    boolean inLatestBurst(Instant at) {
        return inBurst(at, BURSTS.getLast());
    }

    private int hourOf(double wanted) {
        int found = Arrays.binarySearch(byHour, wanted);
        return Math.min(found >= 0 ? found : -found - 1, byHour.length - 1);
    }

    private double rate(Instant at) {
        ZonedDateTime local = at.atZone(Clockface.UK);
        double years = Duration.between(start, at).toHours() / (24 * 365.25);
        double growth = StrictMath.pow(1 + YEARLY_GROWTH, years);
        double step = at.isBefore(STEP) ? 1 : 1 + STEP_SIZE;
        boolean burst = BURSTS.stream().anyMatch(begins -> inBurst(at, begins));
        return growth
                * step
                * WEEK.getOrDefault(local.getDayOfWeek(), 1.0)
                * ofTheDay(local.getHour())
                * (burst ? BURST : 1);
    }

    private boolean inBurst(Instant at, Duration begins) {
        Instant first = until.minus(begins);
        return !at.isBefore(first) && at.isBefore(first.plus(BURST_LENGTH));
    }

    private static double ofTheDay(int hour) {
        return hour < 7 ? 0.35 : hour < 9 ? 0.9 : hour < 18 ? 1.7 : 0.9;
    }
}

package org.forthwith.app.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.forthwith.calendar.CivilCalendar;

/**
 * How large a simulated time is.
 *
 * @param start the first day
 * @param referrals how many different reports are sent in
 */
public record Scale(LocalDate start, int days, int referrals) {

    /** From one 1 April to the next: every bank holiday once, and both changes of the clocks. */
    private static final LocalDate YEAR = LocalDate.of(2026, 4, 1);

    private static final int DAYS = 365;
    private static final int REFERRALS = 100_000;

    /** How many forces there are in England and Wales that answer for a territory. */
    private static final int FORCES = 43;

    /** Few enough for one world of few forces. */
    private static final int SMALL = 2_000;

    private static final int FORCES_OF_A_SMALL_WORLD = 5;
    private static final int WORLDS = 10;
    private static final int FAULTS = 6;
    private static final int FAULTS_OF_ONE_OF_MANY = 3;

    public Scale {
        if (days < 1 || referrals < 1) {
            throw new IllegalArgumentException("a simulation has at least one day and one report");
        }
    }

    public static Scale nationalYear() {
        return new Scale(YEAR, DAYS, REFERRALS);
    }

    /** A shorter time, which begins on a day of the same year that the seed names. */
    public static Scale shorter(long seed, int days, int referrals) {
        return new Scale(YEAR.plusDays(Math.floorMod(seed * 31, (long) DAYS)), days, referrals);
    }

    public Instant begins() {
        return start.atStartOfDay(CivilCalendar.LONDON).toInstant();
    }

    public Instant ends() {
        return start.plusDays(days).atStartOfDay(CivilCalendar.LONDON).toInstant();
    }

    Duration lasts() {
        return Duration.between(begins(), ends());
    }

    /** How many faults of each kind a world has. Where there are many worlds, they come to some dozens of each kind together. */
    int faultsOfEachKind() {
        return worlds() == 1 ? FAULTS : FAULTS_OF_ONE_OF_MANY;
    }

    private int worlds() {
        return referrals < SMALL ? 1 : WORLDS;
    }

    public int forces() {
        return referrals < SMALL ? FORCES_OF_A_SMALL_WORLD : FORCES;
    }

    /** The numbers of the worlds into which the forces are dealt; nothing passes from one to another. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, worlds()).boxed().toList();
    }

    /** Whether the force at that place of the deal is of this world. */
    boolean deals(int place, int world) {
        return place % worlds() == world - 1;
    }

    /** How many reports one world is sent; the first takes what does not divide. */
    int referrals(int world) {
        return referrals / worlds() + (world == 1 ? referrals % worlds() : 0);
    }
}

package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.calendar.Limit.WorkingDays;

/** Every clock, the ladders, the mandatory checks, the reasons for a rest and the causes of a breach, as dated data: a question always names the day. */
// [impl->req~clocks-are-dated-data~1]
public final class Catalogue {

    public static final String IDLE = "K50";

    /** While it runs, something has come up since the grade was decided. */
    public static final String LOOK_AGAIN = "K06b";

    /** Until when the authority is to be told about a child. It rests only while that has been put off. */
    public static final String SHARING = "K10";

    /** The time for which an inspector has put off telling the authority about a child. */
    public static final String DEFERRAL = "K10d";

    /** While it runs, a duty is late twice over and no chief officer has said that they know. */
    public static final String KNOWN_TO_CHIEF = "K51";

    private final Versions<Clock> clocks;
    private final Set<String> countingWorkingDays;
    private final Map<String, Versions<Rung>> ladders;
    private final Versions<MandatoryCheck> checks;
    private final Versions<PauseReason> pauses;
    private final Versions<Cause> causes;

    /**
     * Throws when the versions of a clock, rung, check, reason or cause overlap or leave a gap, when the idle clock or the common ladder could run
     * out, or when a clock names a ladder or a reason that is not there.
     */
    public Catalogue(
            List<Clock> clocks,
            List<Rung> ladders,
            List<MandatoryCheck> checks,
            List<PauseReason> pauses,
            List<Cause> causes) {
        this.clocks = new Versions<>(clocks, Clock::id, Clock::validity);
        this.countingWorkingDays = clocks.stream()
                .filter(clock -> clock.limits().values().stream().anyMatch(WorkingDays.class::isInstance))
                .map(Clock::id)
                .collect(Collectors.toUnmodifiableSet());
        this.ladders = ladders.stream()
                .sorted(Comparator.comparingInt(Rung::percent))
                .collect(Collectors.groupingBy(
                        Rung::ladder, Collectors.collectingAndThen(Collectors.toList(), Catalogue::ladder)));
        this.checks = new Versions<>(checks, MandatoryCheck::name, MandatoryCheck::validity);
        this.pauses = new Versions<>(pauses, PauseReason::code, PauseReason::validity);
        this.causes = new Versions<>(causes, Cause::code, Cause::validity);
        neverSilent(clocks, ladders);
        named(clocks, ladders, Rung::ladder, clock -> Set.of(clock.ladder()));
        named(clocks, pauses, PauseReason::code, clock -> Set.copyOf(clock.pauses()));
    }

    private static Versions<Rung> ladder(List<Rung> rungs) {
        return new Versions<>(rungs, rung -> rung.ladder() + " " + rung.percent() + " %", Rung::validity);
    }

    private static void neverSilent(List<Clock> clocks, List<Rung> ladders) {
        boolean idle = clocks.stream()
                .anyMatch(clock -> clock.id().equals(IDLE) && clock.validity().to() == null);
        boolean common = ladders.stream()
                .anyMatch(rung ->
                        rung.ladder().equals(Rung.STANDARD) && rung.validity().to() == null);
        if (!idle || !common) {
            throw new IllegalArgumentException(
                    "the idle clock " + IDLE + " and the ladder must hold until further notice");
        }
    }

    private static <T> void named(
            List<Clock> clocks, List<T> rows, Function<T, String> name, Function<Clock, Set<String>> wanted) {
        Set<String> known = rows.stream().map(name).collect(Collectors.toSet());
        for (Clock clock : clocks) {
            if (!known.containsAll(wanted.apply(clock))) {
                throw new IllegalArgumentException(
                        clock.id() + " names one of " + wanted.apply(clock) + ", which is not in the tables");
            }
        }
    }

    /** The clocks that hold on a day, in the order of the table. */
    public List<Clock> at(LocalDate day) {
        return clocks.at(day);
    }

    /** The edition of one clock that holds on a day; empty when the clock is not in use then. */
    public Optional<Clock> clock(String id, LocalDate day) {
        return clocks.at(id, day);
    }

    /** The clocks, by id, that have counted working days in any edition. */
    public Set<String> countingWorkingDays() {
        return countingWorkingDays;
    }

    /** The rungs of a ladder that hold on a day, lowest first. */
    public List<Rung> ladder(String name, LocalDate day) {
        Versions<Rung> ladder = ladders.get(name);
        return ladder == null ? List.of() : ladder.at(day);
    }

    public Set<String> mandatoryChecks(LocalDate day) {
        return checks.at(day).stream().map(MandatoryCheck::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The reasons for which one clock may rest on a day. */
    public List<PauseReason> pauses(Clock clock, LocalDate day) {
        return pauses.at(day).stream()
                .filter(reason -> clock.pauses().contains(reason.code()))
                .toList();
    }

    public List<Cause> causes(LocalDate day) {
        return causes.at(day);
    }
}

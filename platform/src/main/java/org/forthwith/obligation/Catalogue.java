package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every clock, the ladder and the mandatory checks, as dated data: a question always names the day. */
// [impl->req~clocks-are-dated-data~1]
public final class Catalogue {

    public static final String IDLE = "K50";

    /** While it runs, something has come up since the grade was decided. */
    public static final String LOOK_AGAIN = "K06b";

    private final Versions<Clock> clocks;
    private final Versions<Rung> ladder;
    private final Versions<MandatoryCheck> checks;

    /** Throws when the versions of a clock, rung or check overlap or leave a gap, or when the idle clock or the ladder could run out. */
    public Catalogue(List<Clock> clocks, List<Rung> ladder, List<MandatoryCheck> checks) {
        this.clocks = new Versions<>(clocks, Clock::id, Clock::validity);
        this.ladder = new Versions<>(
                ladder.stream().sorted(Comparator.comparingInt(Rung::percent)).toList(),
                rung -> rung.percent() + " %",
                Rung::validity);
        this.checks = new Versions<>(checks, MandatoryCheck::name, MandatoryCheck::validity);
        if (clocks.stream()
                        .noneMatch(clock ->
                                clock.id().equals(IDLE) && clock.validity().to() == null)
                || ladder.stream().noneMatch(rung -> rung.validity().to() == null)) {
            throw new IllegalArgumentException(
                    "the idle clock " + IDLE + " and the ladder must hold until further notice");
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

    /** The rungs that hold on a day, lowest first. */
    public List<Rung> ladder(LocalDate day) {
        return ladder.at(day);
    }

    public Set<String> mandatoryChecks(LocalDate day) {
        return checks.at(day).stream().map(MandatoryCheck::name).collect(Collectors.toUnmodifiableSet());
    }
}

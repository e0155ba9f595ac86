package org.forthwith.bench;

import java.util.Locale;
import java.util.Optional;
import org.forthwith.bench.Beside.Asking;
import org.forthwith.bench.Goals.Wanted;

/** Holds one of ours against one rival after the other, and tells of each what was seen. */
final class Compared {

    private final Told told;
    private final Goals goals;
    private final Asking asking;
    private final String unit;
    private final double units;
    private boolean same = true;

    /** @param unit how time is told: "ns" of which there are {@code units} in a second */
    Compared(Told told, Asking asking, String unit, double units) {
        this.told = told;
        this.goals = new Goals(told);
        this.asking = asking;
        this.unit = unit;
        this.units = units;
    }

    /**
     * What came of one comparison.
     *
     * @param ours seconds of one query of ours
     * @param theirs what the rival took to be ready
     */
    record Met(double ours, Party.Standing theirs) {}

    /** Nothing where the rival is missing. */
    Optional<Met> with(Party ours, Rival rival, Wanted wanted) {
        return switch (rival) {
            case Rival.Missing missing -> {
                goals.missing("times " + missing.name(), missing.remedy());
                yield Optional.empty();
            }
            case Rival.Ready ready -> {
                try (Party theirs = ready.start().get()) {
                    double each = meet(ours, theirs, wanted);
                    yield Optional.of(new Met(each, theirs.standing()));
                }
            }
        };
    }

    private double meet(Party ours, Party theirs, Wanted wanted) {
        Beside beside = Beside.of(ours, theirs, asking);
        same &= beside.same();
        told.say(
                "  %s %,.3f %s each, %s %,.3f %s each; %s",
                ours.name(),
                each(beside.ofOurs()),
                unit,
                theirs.name(),
                each(beside.ofTheirs()),
                unit,
                agreement(beside));
        if (beside.same()) {
            goals.tell("times " + theirs.name(), beside.ratio(), wanted);
        } else {
            goals.differing("times " + theirs.name());
        }
        return beside.ofOurs() / asking.count();
    }

    private static String agreement(Beside beside) {
        return beside.same()
                ? String.format(Locale.ROOT, "the same %,d hits", beside.matches())
                : String.format(Locale.ROOT, "THEY DIFFER: %,d and %,d hits", beside.matches(), beside.theirMatches());
    }

    private double each(double seconds) {
        return seconds * units / asking.count();
    }

    /** Whether everything that was compared so far was the same. */
    boolean same() {
        return same;
    }
}

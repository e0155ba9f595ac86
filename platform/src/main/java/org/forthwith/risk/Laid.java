package org.forthwith.risk;

import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Effect.Raise;
import org.jspecify.annotations.Nullable;

/**
 * What the clauses that have fired so far come to.
 *
 * @param floor the strictest; null while none is laid
 * @param steps how many raises there are, as far as more of them matter
 */
record Laid(@Nullable Grade floor, int steps) {

    static final Laid NOTHING = new Laid(null, 0);

    private static final int STEPS_THAT_MATTER = 3;

    Laid with(Effect effect) {
        return switch (effect) {
            case AtLeast laid -> new Laid(floor == null ? laid.grade() : floor.orHigher(laid.grade()), steps);
            case Raise step -> new Laid(floor, Math.min(steps + 1, STEPS_THAT_MATTER));
        };
    }

    /** True when the effect would add nothing to what is laid. */
    boolean covers(Effect effect) {
        return switch (effect) {
            case AtLeast other -> floor != null && !floor.isBelow(other.grade());
            case Raise step -> steps == STEPS_THAT_MATTER;
        };
    }

    /** Medium where no floor is laid: who lays none has not said low. */
    Grade grade() {
        Grade grade = floor == null ? Grade.MEDIUM : floor;
        for (int step = 0; step < steps; step++) {
            grade = grade.raised();
        }
        return grade;
    }
}

package org.forthwith.obligation.telling;

import java.util.Set;
import org.forthwith.kernel.Grade;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Source;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** What is urgent enough to wake somebody: the highest grade, no grade at all, which is never a mild one, and the limits of an Act. */
// [impl->req~what-is-urgent-does-not-wait~1]
record Urgency(Timetable timetable) {

    /** Police protection, the life of a warrant and bail, however far their figures have been checked. */
    private static final Set<String> OF_AN_ACT = Set.of("K17", "K22b", "K31", "K32", "K33", "K31n", "K32n");

    boolean wakes(Duties duties, @Nullable Duty duty) {
        Grade grade = duties.bearing().grade();
        return grade == null || grade == Grade.VERY_HIGH || (duty != null && ofAnAct(duty));
    }

    private boolean ofAnAct(Duty duty) {
        return OF_AN_ACT.contains(duty.clock())
                || timetable
                        .catalogue()
                        .clock(duty.clock(), timetable.calendar().dayOf(duty.startedAt()))
                        .filter(clock -> clock.source().standing() == Source.Standing.STATUTE)
                        .isPresent();
    }
}

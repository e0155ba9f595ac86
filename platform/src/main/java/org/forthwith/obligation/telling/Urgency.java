package org.forthwith.obligation.telling;

import org.forthwith.kernel.Grade;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Source;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** What is urgent enough to wake somebody: the highest grade, no grade at all, which is never a mild one, and the limits of an Act. */
// [impl->req~what-is-urgent-does-not-wait~1]
record Urgency(Timetable timetable) {

    boolean wakes(Duties duties, @Nullable Duty duty) {
        Grade grade = duties.bearing().grade();
        return grade == null || grade == Grade.VERY_HIGH || (duty != null && ofAnAct(duty));
    }

    private boolean ofAnAct(Duty duty) {
        return timetable.clock(duty).source().standing() == Source.Standing.STATUTE;
    }
}

package org.forthwith.app.simulate.memory;

import java.util.List;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Duties;

/** How the stored clocks of a case go on from one entry to the next. */
@FunctionalInterface
public interface Bookkeeping {

    Duties after(Duties before, Recorded entry);

    /** The real one: resumes from what was stored, and hears. What has stopped is not kept. */
    static Duties hearing(Duties before, Recorded entry) {
        Duties after = before.hear(entry);
        return after.stopped().isEmpty()
                ? after
                : new Duties(after.timetable(), after.bearing(), after.open(), List.of());
    }
}

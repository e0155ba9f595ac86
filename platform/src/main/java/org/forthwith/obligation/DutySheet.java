package org.forthwith.obligation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet on which open duties are kept, ready to be looked through by time. */
public interface DutySheet {

    /**
     * Open duties whose next rung is reached at that instant or before, the earliest first.
     *
     * @param most how many at most
     * @param after goes on behind this one, which was the last that came before; null to begin with the earliest
     */
    List<OpenDuty> dueBy(Instant now, int most, @Nullable OpenDuty after);
}

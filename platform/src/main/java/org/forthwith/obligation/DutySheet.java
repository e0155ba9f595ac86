package org.forthwith.obligation;

import java.time.Instant;
import java.util.List;

/** The sheet on which open duties are kept, ready to be looked through by time. */
public interface DutySheet {

    /**
     * Open duties whose next rung is reached at that instant or before, the earliest first.
     *
     * @param most how many at most; ask again until none is left
     */
    List<OpenDuty> dueBy(Instant now, int most);
}

package org.forthwith.event;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Role;

/** What the clocks have done. That a clock started or stopped follows from other events and is not repeated here. */
public sealed interface ObligationEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * A rung of the ladder was reached, before or at or past the due instant.
     *
     * @param clock the clock's id in the catalogue
     * @param openedBy the sequence number of the event that started the duty: with case and clock it names the duty
     * @param percent how much of the time allowed had gone: 50, 75, 90, 100, 200
     * @param addressee who is told
     */
    record RungReached(
            CaseId caseId, Instant at, String clock, int openedBy, int percent, Role addressee, Instant dueAt)
            implements ObligationEvent {
        public boolean breach() {
            return percent >= 100;
        }
    }
}

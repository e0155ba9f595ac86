package org.forthwith.obligation.telling;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/**
 * That one addressee is to be told of one rung, by one road.
 *
 * @param id follows from what it is about and whom it tells, so that the same notice cannot be written twice
 * @param address where it goes; null for the desk itself and for a program, whose address stands in the settings
 * @param besides somebody is told by another road as well: when this one fails, nobody is left in the dark
 * @param notBefore when it may go out; {@code nextRung} when somebody else will be told, null when nobody will
 */
public record Notice(
        UUID id,
        About about,
        Addressee addressee,
        @Nullable String address,
        Road road,
        boolean besides,
        Instant writtenAt,
        Instant notBefore,
        @Nullable Instant nextRung) {

    /**
     * The rung.
     *
     * @param openedBy the sequence number of the event that started the duty
     */
    public record About(
            ForceCode force, CaseId caseId, String reference, String clock, int openedBy, int percent, Instant dueAt) {}
}

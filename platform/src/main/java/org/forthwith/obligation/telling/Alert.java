package org.forthwith.obligation.telling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/**
 * That one addressee is to be told of a restricted case something that is no rung, by one road.
 *
 * @param id follows from what it is about and whom it tells, so that the same alert cannot be written twice
 * @param caseId the case; null where nobody who is told may see it
 */
public record Alert(
        UUID id,
        ForceCode force,
        @Nullable CaseId caseId,
        Says says,
        Addressee addressee,
        @Nullable String address,
        Road road,
        Instant writtenAt,
        Instant notBefore) {

    static UUID id(String about, Addressee addressee, Road road) {
        String words = String.join(" ", "alert", about, addressee.kind().name(), addressee.name(), road.name());
        return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
    }
}

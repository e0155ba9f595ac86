package org.forthwith.linking;

import java.time.Instant;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/**
 * One case that knows a value, with the part its holder plays there and when it was in use.
 *
 * @param extracted read out of free text there, and so unconfirmed
 */
public record Known(
        Value value,
        PersonRole role,
        boolean extracted,
        @Nullable Instant seenAt,
        String written,
        CaseId caseId,
        ForceCode force,
        String reference,
        String unit,
        @Nullable Grade grade,
        boolean closed) {}

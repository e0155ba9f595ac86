package org.forthwith.linking;

import java.time.Instant;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/**
 * A case in which somebody who searches has found a value.
 *
 * @param exactly the same value; otherwise one that looks like it
 */
public record Holder(
        CaseId caseId,
        String reference,
        ForceCode force,
        String title,
        IdentifierKind kind,
        String written,
        PersonRole role,
        boolean exactly,
        @Nullable Grade grade,
        boolean closed,
        Instant receivedAt) {}

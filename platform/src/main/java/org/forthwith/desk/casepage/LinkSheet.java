package org.forthwith.desk.casepage;

import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One side of a link.
 *
 * @param decision what this side has decided; nothing while it has not
 */
public record LinkSheet(
        String id,
        String reference,
        String force,
        String unit,
        String contact,
        @Nullable Grade grade,
        String strength,
        String shared,
        @Nullable String decision) {}

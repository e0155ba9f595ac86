package org.forthwith.desk.casepage;

import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One side of a link.
 *
 * @param decision what this side has decided; nothing while it has not
 * @param barred that this side has barred the link, and why; nothing while it has not
 * @param sinceBar what has been shared since then; nothing while that is nothing
 * @param mayBar it has been rejected and not been barred
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
        @Nullable String decision,
        @Nullable String barred,
        @Nullable String sinceBar,
        boolean mayBar) {}

package org.forthwith.ledger;

import org.forthwith.event.Event;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** An event about to be recorded, with who did it and in which capacity. */
public record Happening(
        Event event,
        ForceCode force,
        Actor actor,
        String authority,
        @Nullable String ruleVersion) {}

package org.forthwith.risk;

import java.time.Instant;

/** What the register of training says of somebody who graded. */
@FunctionalInterface
public interface Trained {

    enum Training {
        CURRENT,
        LAPSED,
        /** Nobody has told the register. That is no excuse, and is shown as what it is. */
        NOT_ON_RECORD
    }

    /**
     * @param actor the ledger's name for a person
     * @param when at the time at which they graded, not today
     */
    Training of(String actor, Instant when);
}

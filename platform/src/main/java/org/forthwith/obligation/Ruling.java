package org.forthwith.obligation;

import org.forthwith.event.ObligationEvent;

/** Whether something may be done to a clock by hand: what would be recorded, or a reason why not. */
public sealed interface Ruling {

    record Done(ObligationEvent event) implements Ruling {}

    /** @param code for programs, {@code because} for people */
    record No(String code, String because) implements Ruling {}
}

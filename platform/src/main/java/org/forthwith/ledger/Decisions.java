package org.forthwith.ledger;

import java.util.function.Supplier;
import org.forthwith.kernel.Actor;

/**
 * One decision, one transaction: what is read, what is decided and what is recorded stand or fall together.
 * One inside another stands or falls with it, and leaves it its own eyes.
 */
public interface Decisions {

    /** Runs the work on behalf of the actor, who sees only the rows within reach. Committed durably when it returns. */
    <T> T take(Actor actor, Supplier<T> work);

    /** Runs work that only reads, with the actor's eyes. */
    <T> T look(Actor actor, Supplier<T> work);
}

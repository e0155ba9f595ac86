package org.forthwith.ledger;

import java.util.function.Supplier;
import org.forthwith.kernel.Actor;

/** One decision, one transaction: what is read, what is decided and what is recorded stand or fall together. None is taken inside another. */
public interface Decisions {

    /** Runs the work on behalf of the actor, who sees only the rows within reach. Committed durably when it returns. */
    <T> T take(Actor actor, Supplier<T> work);

    /** Runs work that only reads, with the actor's eyes. */
    <T> T look(Actor actor, Supplier<T> work);
}

package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.ledger.Recorded;

/** Something that must hold in a simulated world after every step. */
public interface Invariant {

    /** A short name, and in brackets its number in the list of invariants where it has one. */
    String name();

    /** What must hold, in a sentence. */
    String says();

    /**
     * Hears an entry that stands, with the case as it was before it.
     *
     * @param now the true time, whatever the clock of a node said
     */
    default Optional<String> heard(Recorded entry, Docket before, Instant now) {
        return Optional.empty();
    }

    /** Looks at a case to which something was added in the step that has just ended. */
    default Optional<String> after(Docket docket, Instant now) {
        return Optional.empty();
    }
}

package org.forthwith.casefile;

import java.util.Optional;
import org.forthwith.kernel.Happened;
import org.forthwith.kernel.Reason;

/**
 * A step that somebody says a case has taken.
 *
 * @param exception why a warrant is prepared without two events that agree: an inspector's to give
 * @param happened when the case came there, which may be before it is recorded
 */
public record NextStep(State to, Optional<Reason> reason, Optional<Reason> exception, Happened happened) {

    /** It is taken as it is recorded, without an exception. */
    public NextStep(State to, Optional<Reason> reason) {
        this(to, reason, Optional.empty(), Happened.NOW);
    }
}

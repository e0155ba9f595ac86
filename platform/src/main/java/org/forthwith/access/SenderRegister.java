package org.forthwith.access;

import java.util.Optional;
import org.forthwith.kernel.Actor;

/** The organisations that may send reports by machine. */
public interface SenderRegister {

    /** The sender, when the secret is theirs. Empty says nothing about whether the name or the secret was wrong, and takes as long either way. */
    Optional<Actor> authenticate(String id, char[] secret);

    /**
     * Whether somebody may hand in by a channel: a registered sender by those for which it was enrolled, anybody else by every one.
     *
     * @param channel its name, such as {@code OSA_NCA}
     */
    default boolean permits(Actor by, String channel) {
        return true;
    }
}

package org.forthwith.access;

import java.util.Optional;
import org.forthwith.kernel.Actor;

/** The organisations that may send reports by machine. */
public interface SenderRegister {

    /** The sender, when the secret is theirs. Empty says nothing about whether the name or the secret was wrong, and takes as long either way. */
    Optional<Actor> authenticate(String id, char[] secret);
}

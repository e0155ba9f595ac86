package org.forthwith.desk.frame;

import java.util.Optional;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody who has proved who they are, whichever way: by signing in, by a token, by a sender's secret. */
public interface Acting {

    Actor actor();

    /** Who acts in the request at hand, if they are known. */
    static Optional<Actor> now() {
        return as(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Actor> as(@Nullable Authentication proof) {
        return proof != null && proof.isAuthenticated() && proof.getPrincipal() instanceof Acting known
                ? Optional.of(known.actor())
                : Optional.empty();
    }
}

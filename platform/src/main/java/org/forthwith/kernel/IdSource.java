package org.forthwith.kernel;

import java.util.UUID;

/** Where new identities come from. Handed in, so that a test or a replay meets the same ones. */
@FunctionalInterface
public interface IdSource {
    UUID next();
}

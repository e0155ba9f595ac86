package org.forthwith.hashmatch.command;

import org.jspecify.annotations.Nullable;

/** Something was asked for that cannot be. The message says what, in a sentence. */
final class Wrong extends RuntimeException {

    Wrong(@Nullable String what) {
        super(what);
    }
}

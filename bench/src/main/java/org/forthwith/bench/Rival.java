package org.forthwith.bench;

import java.util.function.Supplier;

/** Whom ours is held against. */
sealed interface Rival {

    String name();

    /** @param start has it take in the list */
    record Ready(String name, Supplier<Party> start) implements Rival {}

    /** @param remedy what is not here, and what to install */
    record Missing(String name, String remedy) implements Rival {}
}

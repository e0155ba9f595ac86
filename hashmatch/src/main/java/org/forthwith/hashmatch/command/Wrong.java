package org.forthwith.hashmatch.command;

/** Something was asked for that cannot be. The message says what, in a sentence. */
final class Wrong extends RuntimeException {

    Wrong(String what) {
        super(what);
    }
}

package org.forthwith.app.cli;

import java.io.Console;
import java.util.Optional;

/** Whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /** The console of a person at a terminal; empty where output goes elsewhere. */
    static Optional<Console> watched() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}

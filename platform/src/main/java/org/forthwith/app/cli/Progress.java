package org.forthwith.app.cli;

import java.io.Console;
import java.util.Optional;

/** How far a long command has come; shown only to a person at a terminal. */
final class Progress {

    private static final int STEPS_SHOWN = 200;

    private final int all;
    private final Optional<Console> terminal;
    private int done;

    Progress(int all) {
        this.all = all;
        this.terminal = Terminal.watched();
    }

    synchronized void step() {
        done++;
        if (all < STEPS_SHOWN || done % (all / STEPS_SHOWN) == 0) {
            show("\r" + done + " of " + all);
        }
    }

    void end() {
        show("\r" + " ".repeat(20) + "\r");
    }

    private void show(String text) {
        terminal.ifPresent(console -> console.printf("%s", text).flush());
    }
}

package org.forthwith.app;

import org.forthwith.app.cli.CommandLines;

/** The command {@code forthwith}. */
public final class Forthwith {

    private Forthwith() {}

    public static void main(String[] arguments) {
        int code = CommandLines.run(arguments);
        if (code != CommandLines.GOES_ON) {
            System.exit(code);
        }
    }
}

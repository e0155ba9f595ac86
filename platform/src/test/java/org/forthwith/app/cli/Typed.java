package org.forthwith.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.Map;

/** A command that somebody has typed: how it ended, what it said, and of what it complained. */
record Typed(int code, String said, String complained) {

    static Typed in(Map<String, String> words, String... command) {
        var said = new StringWriter();
        var complained = new StringWriter();
        int code = CommandLines.line(InstantSource.system(), words)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained))
                .execute(command);
        return new Typed(code, said.toString(), complained.toString());
    }
}

package org.forthwith.hashmatch.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.forthwith.hashmatch.exchange.Pauses;

/**
 * All that is around a run.
 *
 * @param terminal whether somebody is watching, and is shown how far it is
 * @param environment the variables of the process
 */
record Around(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean terminal,
        Map<String, String> environment,
        InstantSource clock,
        Pauses pauses,
        SecureRandom random) {

    void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    void note(String line) {
        err.print("match: " + line + "\n");
        err.flush();
    }
}

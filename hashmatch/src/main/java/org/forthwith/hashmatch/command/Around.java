package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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

    /** With what a run ends when nothing matched; of everything but screening: when it is done. */
    static final int NOTHING = 0;

    /** When something matched; of everything but screening: when it is done in part. */
    static final int SOMETHING = 1;

    static final int WRONG = 2;
    static final int FAULT = 3;

    void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    void note(String line) {
        err.print("match: " + line + "\n");
        err.flush();
    }

    /** Passwords and secrets come from a file or from the environment, never from the line of the command, which others can see. */
    String secret(Asked asked, String option, String variable) throws IOException {
        if (asked.has(option)) {
            return Files.readString(asked.path(option)).strip();
        }
        String inTheEnvironment = environment.get(variable);
        if (inTheEnvironment == null) {
            throw new Wrong("Name the file of the secret by " + option + ", or put it into " + variable + ".");
        }
        return inTheEnvironment;
    }
}

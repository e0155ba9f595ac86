package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.forthwith.hashmatch.exchange.Credentials;

/** Passwords and secrets come from a file or from the environment, never from the line of the command, which others can see. */
final class Secrets {

    private Secrets() {}

    static Credentials peer(Asked asked, Around around) {
        return new Credentials(
                asked.needed("--user"), secret(asked, "--password-file", around, "FORTHWITH_PEER_PASSWORD"));
    }

    static String secret(Asked asked, String option, Around around, String variable) {
        String inTheEnvironment = around.environment().get(variable);
        if (asked.has(option)) {
            return read(asked.path(option));
        }
        if (inTheEnvironment == null) {
            throw new Wrong("Name the file of the secret by " + option + ", or put it into " + variable + ".");
        }
        return inTheEnvironment;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException missing) {
            throw new Wrong("There is no file " + file + ".");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.forthwith.hashmatch.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.forthwith.hashmatch.exchange.Pauses;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.post.Unusable;
import org.forthwith.hashmatch.store.InUse;
import org.jspecify.annotations.Nullable;

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

    /** Says what went wrong, and returns the code for it. Without it the machine would end with 1: something matched. */
    int told(Throwable fault) {
        if (fault instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return FAULT;
        }
        String wrong = wrong(fault);
        boolean said = fault instanceof IOException || fault instanceof UncheckedIOException;
        note(wrong != null ? wrong : said ? String.valueOf(fault.getMessage()) : bug(fault));
        return wrong != null ? WRONG : FAULT;
    }

    /** What a person can mend; null when it is a fault of the machine or of the program. */
    private static @Nullable String wrong(Throwable fault) {
        if (fault instanceof InvalidPathException) {
            return "Something that is to be a file has a name that no file can have.";
        }
        if (fault instanceof FileSystemException named && named.getReason() == null) {
            return fault instanceof NoSuchFileException
                    ? "There is no file " + named.getFile() + "."
                    : named.getFile()
                            + (fault instanceof AccessDeniedException
                                    ? " may not be read or written."
                                    : " is no folder.");
        }
        boolean said = fault instanceof Wrong
                || fault instanceof UnreadableList
                || fault instanceof InUse
                || fault instanceof Unusable
                || fault instanceof FileSystemException;
        return said ? String.valueOf(fault.getMessage()) : null;
    }

    /** Its own words may repeat what was handed in. */
    private static String bug(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return "There is not enough memory. Give Java more, as by -Xmx4g.";
        }
        StackTraceElement[] places = fault.getStackTrace();
        return "A fault of this program: " + fault.getClass().getName() + (places.length == 0 ? "" : " at " + places[0])
                + ".";
    }

    /** {@link Wrong} when it is a folder, of which the machine would say so without its name. */
    static InputStream read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Wrong(file + " is a folder; name a file.");
        }
        return Files.newInputStream(file);
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

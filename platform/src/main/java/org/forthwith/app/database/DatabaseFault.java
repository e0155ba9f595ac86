package org.forthwith.app.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Why the database cannot be used, in words for the person at the terminal. A command that meets it ends with exit code 1. */
public final class DatabaseFault extends RuntimeException {

    DatabaseFault(String sentence) {
        super(sentence);
    }

    DatabaseFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** A file or directory that could not be read or written. */
    static DatabaseFault at(Path path, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new DatabaseFault(
                    "Forthwith may not use " + path + " as this user. Choose another directory with FORTHWITH_HOME.",
                    cause);
        }
        var full = String.valueOf(cause.getMessage()).contains("No space left");
        return new DatabaseFault(
                full ? "The disk that holds " + path + " is full." : path + " cannot be used: " + cause.getMessage(),
                cause);
    }
}

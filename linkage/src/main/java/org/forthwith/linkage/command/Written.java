package org.forthwith.linkage.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/**
 * Writes a file beside its place and moves it there in one step when it is whole. Whoever stops the command finds the old file or the new one. Only
 * whoever runs it may read what it writes.
 */
final class Written {

    private Written() {}

    /** {@link Wrong} where something else than a file stands, or no directory is there. */
    static void check(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Wrong("There is no directory for " + file + ".");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Wrong(file + " is no file that could be written anew.");
        }
    }

    static void to(Path file, Consumer<PrintWriter> content) {
        check(file);
        Path beside = beside(file);
        try {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(beside, StandardCharsets.UTF_8))) {
                content.accept(out);
                if (out.checkError()) {
                    throw new IOException("the disk took not all of " + file);
                }
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            takeAway(beside);
        }
    }

    private static Path beside(Path file) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            return Files.createTempFile(directory, ".writing-", ".part");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Nothing is there when all went well. */
    private static void takeAway(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.forthwith.linkage.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Writes a file beside its place and moves it there when it is whole. Whoever stops the command finds the old file or the new one. */
final class Written {

    private Written() {}

    static void to(Path file, Consumer<PrintWriter> content) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Wrong("There is no directory for " + file + ".");
        }
        try {
            Path beside = Files.createTempFile(directory, ".writing-", ".part");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(beside, StandardCharsets.UTF_8))) {
                content.accept(out);
                if (out.checkError()) {
                    throw new IOException("the disk took not all of " + file);
                }
            } catch (IOException | RuntimeException fault) {
                Files.deleteIfExists(beside);
                throw fault;
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.forthwith.hashmatch.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one run. It is gone when the run is over, also when somebody has stopped it. */
final class PassingFolder implements Closeable {

    private final Path path = Files.createTempDirectory("hashmatch");
    private final Thread atTheEnd = new Thread(this::empty);

    PassingFolder() throws IOException {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    Path path() {
        return path;
    }

    private void empty() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException leftBehind) {
            // It lies in the machine's folder for such things, which is emptied by others.
        }
    }

    @Override
    public void close() {
        empty();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
}

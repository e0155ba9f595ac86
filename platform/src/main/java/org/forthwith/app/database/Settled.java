package org.forthwith.app.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Things that are either not there or complete, also after a power cut: made beside their place, then moved into it. */
final class Settled {

    private Settled() {}

    /** Where a thing is made before it is moved. What an interrupted attempt left behind is cleared. */
    static Path workplaceFor(Path place) throws IOException {
        var workplace = place.resolveSibling(place.getFileName() + ".part");
        clear(workplace);
        return workplace;
    }

    /** Moves the finished thing, whose content has been forced to disk, into its place. */
    static void settle(Path workplace, Path place) throws IOException {
        Files.move(workplace, place, ATOMIC_MOVE);
        try (var directory = FileChannel.open(place.resolveSibling(""), READ)) {
            directory.force(true);
        }
    }

    /** Deletes a file, or a directory with all that is in it. */
    static void clear(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (var each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}

package org.forthwith.app.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * The mark that this process is using the server, as a shared lock that dies with the process. Whoever leaves last turns the server off.
 * A process marks a home once.
 */
final class InUse {

    private final Path file;
    private final FileChannel channel;
    private final FileLock mark;

    private InUse(Path file, FileChannel channel, FileLock mark) {
        this.file = file;
        this.channel = channel;
        this.mark = mark;
    }

    static InUse enter(Path file) {
        try {
            var channel = FileChannel.open(file, CREATE, READ, WRITE);
            return new InUse(file, channel, channel.lock(0, 1, true));
        } catch (OverlappingFileLockException twice) {
            throw new IllegalStateException("this process has opened " + file.getParent() + " already", twice);
        } catch (IOException fault) {
            throw DatabaseFault.at(file, fault);
        }
    }

    /** Takes the mark away. True when no other process has one. */
    // [impl->req~last-one-out-stops-the-server~1]
    boolean leave() {
        try (channel) {
            mark.release();
            return channel.tryLock(0, 1, false) != null;
        } catch (IOException fault) {
            throw DatabaseFault.at(file, fault);
        }
    }
}

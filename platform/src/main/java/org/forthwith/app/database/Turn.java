package org.forthwith.app.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Supplier;

/** One process at a time unpacks, starts or stops. The system gives the turn back when its holder dies, however it dies. */
final class Turn {

    private Turn() {}

    static void take(Path file, Runnable work) {
        take(file, () -> {
            work.run();
            return file;
        });
    }

    static synchronized <T> T take(Path file, Supplier<T> work) {
        try (var channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.lock();
            return work.get();
        } catch (IOException fault) {
            throw DatabaseFault.at(file, fault);
        }
    }
}

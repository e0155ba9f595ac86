package org.forthwith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the demonstration: it runs as any clock does, and can be moved forward. How far it is ahead survives a restart. */
public final class DemoClock implements InstantSource {

    private final InstantSource wall;
    private final Path file;
    private final AtomicReference<Duration> ahead;

    public DemoClock(InstantSource wall, Path home) {
        this.wall = wall;
        this.file = home.resolve("demo-clock");
        this.ahead = new AtomicReference<>(read());
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead.get());
    }

    /** Moves the clock forward; it never goes back, because what has happened stays in order. */
    public Instant forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time goes forward");
        }
        write(ahead.updateAndGet(now -> now.plus(by)));
        return instant();
    }

    private Duration read() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written beside and moved: a clock that is stopped on the way is where it was, or where it went. */
    private synchronized void write(Duration now) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(beside, now.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

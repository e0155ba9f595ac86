package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who watches the clocks. Every machine that sweeps says so, and all ages are by the clock of the database, the only one that they share. */
public interface Sweepers {

    /** What time it is by the clock of the database. */
    Instant time();

    /** A machine has come to the end of a sweep. */
    void swept(UUID node, Sweep.Outcome outcome, Instant now);

    /** How long ago any machine last came to the end of a sweep; empty when none has within a week. */
    Optional<Duration> sinceLast();

    /** Every machine that has swept within a week, the one that did so last first. */
    List<Sweeper> all();

    /**
     * One machine.
     *
     * @param running how long ago it swept for the first time
     * @param silent how long ago it last came to the end of a sweep
     * @param rungs how many rungs it has put on record
     * @param worst how late the latest of them was
     * @param worstAt when that was put on record; null while there was none
     */
    record Sweeper(
            UUID node,
            Duration running,
            Duration silent,
            long rungs,
            Duration worst,
            @Nullable Instant worstAt) {}
}

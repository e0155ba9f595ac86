package org.forthwith.hashmatch.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.forthwith.hashmatch.list.Receiver;

/**
 * Fetches what a peer has listed since a checkpoint, by the protocol of NCMEC's hash sharing, version 2.
 *
 * <p>It asks for windows of time, one after the other, and never for everything again. Entries do not come in the order of time, so the checkpoint moves
 * only when all pages of a window have been applied. Each page is applied as it arrives; of a window that broke off they come once more, and as a change
 * says how an entry is from then on, that harms nothing.
 */
// [impl->req~fetching-loses-nothing~1]
public final class NcmecClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** At most so much is asked for at once: a peer needs long to gather more. */
    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);

    /** A window begins so long before the last one ended, for clocks that differ and for what a peer lists late. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final Peer peer;
    private final Wire wire;

    /** {@code clock} reads the dates until which a peer asks us to wait, and {@code pauses} waits. */
    public NcmecClient(Peer peer, InstantSource clock, Pauses pauses) {
        this(peer, clock, pauses, PATIENCE);
    }

    NcmecClient(Peer peer, InstantSource clock, Pauses pauses, Duration patience) {
        this.peer = peer;
        this.wire = new Wire(peer.at(), clock, pauses, patience);
    }

    /**
     * Fetches all windows from a checkpoint to an instant, which is now.
     *
     * @param receiver applies each change at once; what it throws ends the fetching, and no checkpoint has been reached past it
     * @param reached hears each checkpoint when its window is done, and stores it
     */
    public Fetched fetch(Checkpoint since, Instant until, Receiver receiver, Consumer<Checkpoint> reached)
            throws InterruptedException {
        Instant end = until.truncatedTo(ChronoUnit.SECONDS);
        Pages pages = new Pages(peer, wire, receiver);
        Checkpoint checkpoint = since;
        while (checkpoint.until().isBefore(end)) {
            Instant longest = checkpoint.until().plus(LONGEST_WINDOW);
            Instant to = longest.isBefore(end) ? longest : end;
            String why = pages.readAll(checkpoint.until().minus(OVERLAP), to);
            if (!why.isEmpty()) {
                return new Fetched(checkpoint, pages.count(), why);
            }
            checkpoint = new Checkpoint(to);
            reached.accept(checkpoint);
        }
        return new Fetched(checkpoint, pages.count(), "");
    }

    @Override
    public void close() {
        wire.close();
    }
}

package org.forthwith.desk.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.Event;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;

/** A ledger in which nothing has happened yet, and to which nothing is added. */
final class EmptyLedger implements Ledger {

    @Override
    public List<Recorded> append(List<Happening> happenings, List<Change> besides) {
        throw new UnsupportedOperationException("nothing is added");
    }

    @Override
    public List<Recorded> story(UUID stream) {
        return List.of();
    }

    @Override
    public List<Recorded> storyToAddTo(UUID stream) {
        return List.of();
    }

    @Override
    public void begin(UUID stream) {
        throw new UnsupportedOperationException("nothing is added");
    }

    @Override
    public List<Story> storiesToAddTo(Collection<UUID> streams) {
        return List.of();
    }

    @Override
    public List<Story> freeStoriesToAddTo(Collection<UUID> streams) {
        return List.of();
    }

    @Override
    public List<UUID> begunWith(Class<? extends Event> first) {
        return List.of();
    }

    @Override
    public List<Recorded> storyAsOf(UUID stream, Instant writtenBy) {
        return List.of();
    }

    @Override
    public List<UUID> grownBetween(Instant from, Instant before) {
        return List.of();
    }

    @Override
    public List<Story> storiesBefore(Instant before, Collection<UUID> streams) {
        return List.of();
    }
}

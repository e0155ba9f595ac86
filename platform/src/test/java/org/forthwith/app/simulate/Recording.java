package org.forthwith.app.simulate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.forthwith.event.Event;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;

/** A record that writes down something else than what happened. */
record Recording(Ledger real, UnaryOperator<List<Happening>> change) implements Ledger {

    @Override
    public List<Recorded> append(List<Happening> happenings, List<Change> besides) {
        return real.append(change.apply(happenings), besides);
    }

    @Override
    public List<Recorded> story(UUID stream) {
        return real.story(stream);
    }

    @Override
    public List<Recorded> storyToAddTo(UUID stream) {
        return real.storyToAddTo(stream);
    }

    @Override
    public void begin(UUID stream) {
        real.begin(stream);
    }

    @Override
    public List<Story> storiesToAddTo(Collection<UUID> streams) {
        return real.storiesToAddTo(streams);
    }

    @Override
    public List<Story> freeStoriesToAddTo(Collection<UUID> streams) {
        return real.freeStoriesToAddTo(streams);
    }

    @Override
    public List<UUID> begunWith(Class<? extends Event> first) {
        return real.begunWith(first);
    }

    @Override
    public List<Recorded> storyAsOf(UUID stream, Instant writtenBy) {
        return real.storyAsOf(stream, writtenBy);
    }

    @Override
    public List<UUID> grownBetween(Instant from, Instant before) {
        return real.grownBetween(from, before);
    }

    @Override
    public List<Story> storiesBefore(Instant before, Collection<UUID> streams) {
        return real.storiesBefore(before, streams);
    }
}

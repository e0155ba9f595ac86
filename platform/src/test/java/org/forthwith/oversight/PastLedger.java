package org.forthwith.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.forthwith.event.Event;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;

/** A ledger in memory of which only the past is asked. */
record PastLedger(List<Story> stories) implements Ledger, Decisions {

    static PastLedger of(PastCase... cases) {
        return new PastLedger(List.of(cases).stream().map(PastCase::story).toList());
    }

    @Override
    public List<UUID> grownBetween(Instant from, Instant before) {
        return stories.stream()
                .filter(story ->
                        story.entries().stream().anyMatch(entry -> new Period(from, before).holds(entry.recordedAt())))
                .map(Story::stream)
                .toList();
    }

    @Override
    public List<Story> storiesBefore(Instant before, Collection<UUID> streams) {
        return stories.stream()
                .filter(story -> streams.contains(story.stream()))
                .map(story -> new Story(
                        story.stream(),
                        story.entries().stream()
                                .filter(entry -> entry.recordedAt().isBefore(before))
                                .toList(),
                        0))
                .toList();
    }

    @Override
    public <T> T take(Actor actor, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T look(Actor actor, Supplier<T> work) {
        return work.get();
    }

    @Override
    public List<Recorded> append(List<Happening> happenings, List<Change> besides) {
        throw new UnsupportedOperationException("a replay writes nothing");
    }

    @Override
    public List<Recorded> story(UUID stream) {
        throw new UnsupportedOperationException("a replay reads many stories at a time");
    }

    @Override
    public List<Recorded> storyToAddTo(UUID stream) {
        throw new UnsupportedOperationException("a replay holds nobody up");
    }

    @Override
    public void begin(UUID stream) {
        throw new UnsupportedOperationException("a replay writes nothing");
    }

    @Override
    public List<Story> storiesToAddTo(Collection<UUID> streams) {
        throw new UnsupportedOperationException("a replay holds nobody up");
    }

    @Override
    public List<Story> freeStoriesToAddTo(Collection<UUID> streams) {
        throw new UnsupportedOperationException("a replay holds nobody up");
    }

    @Override
    public List<UUID> begunWith(Class<? extends Event> first) {
        throw new UnsupportedOperationException("a replay knows which stories it reads");
    }

    @Override
    public List<Recorded> storyAsOf(UUID stream, Instant writtenBy) {
        throw new UnsupportedOperationException("a replay reads many stories at a time");
    }
}

package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthwith.event.Event;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;

/** The record in memory. What a decision added is taken back when the decision fails; whoever watches hears it only once the decision stands. */
public final class Memory implements Ledger {

    private final InstantSource clock;
    private final Map<UUID, List<Recorded>> stories = new LinkedHashMap<>();
    private final List<Recorded> added = new ArrayList<>();
    private List<Ear> ears = List.of();
    private Consumer<Recorded> witness = entry -> {};
    private long position;
    private boolean deciding;
    private int entriesUntilCrash = Integer.MAX_VALUE;

    public Memory(InstantSource clock) {
        this.clock = clock;
    }

    /** @param told each entry, once it stands for good */
    public void witnessedBy(Consumer<Recorded> told) {
        this.witness = told;
    }

    /** These lists hear everything from its beginning. */
    public void heardBy(List<Ear> lists) {
        ears = List.copyOf(lists);
    }

    /** The process will die while it writes, before so many more entries. */
    public void crashBefore(int entries) {
        entriesUntilCrash = entries;
    }

    /** The process died in the middle of a decision. */
    public static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @Override
    public List<Recorded> append(List<Happening> happenings, List<Change> besides) {
        if (!deciding) {
            throw new IllegalStateException("no decision is open");
        }
        List<Recorded> entries = new ArrayList<>(happenings.size());
        for (Happening happening : happenings) {
            entries.add(append(happening));
        }
        for (Recorded entry : entries) {
            for (Ear ear : ears) {
                ear.hear(entry);
            }
        }
        return entries;
    }

    private Recorded append(Happening happening) {
        if (entriesUntilCrash-- == 0) {
            throw new Crash();
        }
        List<Recorded> story = stories.computeIfAbsent(happening.event().stream(), any -> new ArrayList<>());
        Recorded entry = new Recorded(
                ++position,
                story.size() + 1,
                happening.force(),
                happening.event(),
                clock.instant(),
                happening.actor().id(),
                happening.actor().person(),
                happening.authority(),
                happening.ruleVersion());
        story.add(entry);
        added.add(entry);
        return entry;
    }

    boolean deciding() {
        return deciding;
    }

    void begin() {
        deciding = true;
    }

    void keep() {
        List<Recorded> entries = List.copyOf(added);
        end();
        entries.forEach(witness);
    }

    /** What was added is gone, and every list hears the stories again as they were. */
    void takeBack() {
        Collection<UUID> touched = new TreeSet<>();
        added.reversed().forEach(entry -> {
            touched.add(entry.event().stream());
            stories.getOrDefault(entry.event().stream(), List.of()).removeLast();
        });
        touched.forEach(this::hearAgain);
        end();
    }

    private void end() {
        added.clear();
        deciding = false;
        entriesUntilCrash = Integer.MAX_VALUE;
    }

    private void hearAgain(UUID stream) {
        List<Recorded> story = stories.getOrDefault(stream, List.of());
        ears.forEach(ear -> {
            ear.forget(stream);
            ear.hear(story);
        });
        if (story.isEmpty()) {
            stories.remove(stream);
        }
    }

    @Override
    public List<Recorded> story(UUID stream) {
        return List.copyOf(stories.getOrDefault(stream, List.of()));
    }

    @Override
    public List<Recorded> storyToAddTo(UUID stream) {
        return story(stream);
    }

    @Override
    public void begin(UUID stream) {}

    @Override
    public List<Story> storiesToAddTo(Collection<UUID> streams) {
        return streams.stream().sorted().map(this::story).flatMap(Memory::read).toList();
    }

    @Override
    public List<Story> freeStoriesToAddTo(Collection<UUID> streams) {
        return storiesToAddTo(streams);
    }

    @Override
    public List<Recorded> storyAsOf(UUID stream, Instant writtenBy) {
        return story(stream).stream()
                .filter(entry -> !entry.recordedAt().isAfter(writtenBy))
                .toList();
    }

    @Override
    public List<UUID> grownBetween(Instant from, Instant before) {
        return stories.entrySet().stream()
                .filter(story -> story.getValue().stream()
                        .map(Recorded::recordedAt)
                        .anyMatch(at -> !at.isBefore(from) && at.isBefore(before)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public List<UUID> begunWith(Class<? extends Event> first) {
        return stories.entrySet().stream()
                .filter(story -> first.isInstance(story.getValue().getFirst().event()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public List<Story> storiesBefore(Instant before, Collection<UUID> streams) {
        return some(streams, entry -> entry.recordedAt().isBefore(before));
    }

    private List<Story> some(Collection<UUID> streams, Predicate<Recorded> which) {
        return streams.stream()
                .sorted()
                .map(stream -> story(stream).stream().filter(which).toList())
                .flatMap(Memory::read)
                .toList();
    }

    private static Stream<Story> read(List<Recorded> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(new Story(entries.getFirst().event().stream(), entries, Recorded.version(entries)));
    }
}

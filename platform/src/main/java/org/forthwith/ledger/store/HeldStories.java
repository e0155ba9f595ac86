package org.forthwith.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.ledger.Recorded;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The stories that the decision at hand has locked and read. Nobody else can add to them until it is recorded, so what it adds follows what
 * it has read, and they need not be read a second time.
 */
final class HeldStories {

    private static final Held NOTHING = new Held(0, List.of());

    private final Map<UUID, Held> held = new HashMap<>();

    /**
     * @param head the sequence number of the newest entry, which may have lost its content and so be missing
     */
    private record Held(int head, List<Recorded> entries) {}

    static HeldStories ofThisDecision() {
        if (TransactionSynchronizationManager.getResource(HeldStories.class) instanceof HeldStories stories) {
            return stories;
        }
        HeldStories stories = new HeldStories();
        TransactionSynchronizationManager.bindResource(HeldStories.class, stories);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(HeldStories.class);
            }
        });
        return stories;
    }

    void hold(UUID stream, int head, List<Recorded> entries) {
        held.put(stream, new Held(head, entries));
    }

    /** How far a story has come, where this decision knows. */
    OptionalInt head(UUID stream) {
        Held story = held.get(stream);
        return story == null ? OptionalInt.empty() : OptionalInt.of(story.head);
    }

    /** The whole story with what is new, which is held from now on; empty when what came before is not held. */
    Optional<List<Recorded>> grown(UUID stream, int before, List<Recorded> news) {
        Held earlier = held.getOrDefault(stream, NOTHING);
        if (earlier.head != before) {
            return Optional.empty();
        }
        List<Recorded> whole =
                Stream.concat(earlier.entries.stream(), news.stream()).toList();
        hold(stream, before + news.size(), whole);
        return Optional.of(whole);
    }
}

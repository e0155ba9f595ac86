package org.forthwith.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<UUID, List<Recorded>> held = new HashMap<>();

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

    void hold(UUID stream, List<Recorded> story) {
        held.put(stream, story);
    }

    private static int last(List<Recorded> story) {
        return story.isEmpty() ? 0 : story.getLast().sequence();
    }

    /** The whole story with what is new, which is held from now on; empty when what came before is not held. */
    Optional<List<Recorded>> grown(UUID stream, int before, List<Recorded> news) {
        List<Recorded> earlier = held.getOrDefault(stream, List.of());
        if (last(earlier) != before) {
            return Optional.empty();
        }
        List<Recorded> whole = Stream.concat(earlier.stream(), news.stream()).toList();
        held.put(stream, whole);
        return Optional.of(whole);
    }
}

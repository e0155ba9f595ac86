package org.forthwith.ledger.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.forthwith.ledger.Happening;

/** By how much each story grows in one append, and the sequence numbers that follow from it. */
final class Growth {

    private final Map<UUID, Stream> streams = new TreeMap<>();

    static Growth of(List<Happening> happenings) {
        Growth growth = new Growth();
        happenings.forEach(happening ->
                growth.streams.computeIfAbsent(happening.event().stream(), stream -> new Stream(happening)).entries++);
        return growth;
    }

    /** Follows from the stories that the decision holds, when it holds them all. */
    boolean follows(HeldStories held) {
        if (streams.keySet().stream().anyMatch(stream -> held.head(stream).isEmpty())) {
            return false;
        }
        streams.forEach((stream, grown) -> grewTo(stream, held.head(stream).orElseThrow() + grown.entries));
        return true;
    }

    void grewTo(UUID stream, int head) {
        Stream grown = of(stream);
        grown.before = head - grown.entries;
        grown.last = grown.before;
    }

    int before(UUID stream) {
        return of(stream).before;
    }

    int next(UUID stream) {
        return ++of(stream).last;
    }

    /** Identities, owning forces and numbers of new entries, in the order of the identities. */
    Object[] columns() {
        return new Object[] {
            column(streams.keySet(), UUID::toString, String[]::new),
            column(streams.values(), stream -> stream.force, String[]::new),
            column(streams.values(), stream -> stream.entries, Integer[]::new)
        };
    }

    private Stream of(UUID stream) {
        return requireNonNull(streams.get(stream));
    }

    private static <S, T> T[] column(Collection<S> of, Function<S, T> value, IntFunction<T[]> array) {
        return new ArrayList<>(of).stream().map(value).toArray(array);
    }

    private static final class Stream {
        private final String force;
        private int entries;
        private int before;
        private int last;

        private Stream(Happening first) {
            this.force = first.force().value();
        }
    }
}

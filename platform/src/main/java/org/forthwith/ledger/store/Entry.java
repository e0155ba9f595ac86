package org.forthwith.ledger.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;

/** An event with everything that its row needs. */
record Entry(Happening happening, int sequence, String type, String body, byte[] salt) {

    List<Object> key() {
        return List.of(stream(), sequence);
    }

    UUID stream() {
        return happening.event().stream();
    }

    Recorded recorded(long position, Instant now) {
        return new Recorded(
                position,
                sequence,
                happening.force(),
                happening.event(),
                now,
                happening.actor().id(),
                happening.actor().person(),
                happening.authority(),
                happening.ruleVersion());
    }

    /** The entries turned on their side: one array a column, in the order of the statement. */
    static Object[] columns(List<Entry> entries, Instant now) {
        String[] forces = column(entries, entry -> entry.happening.force().value(), String[]::new);
        String[] streams = column(entries, entry -> entry.stream().toString(), String[]::new);
        Integer[] sequences = column(entries, Entry::sequence, Integer[]::new);
        return new Object[] {
            now.atOffset(ZoneOffset.UTC),
            forces,
            streams,
            sequences,
            column(entries, Entry::type, String[]::new),
            column(entries, entry -> entry.happening.event().at().toString(), String[]::new),
            column(entries, entry -> entry.happening.actor().id(), String[]::new),
            column(entries, entry -> entry.happening.actor().person(), Boolean[]::new),
            column(entries, entry -> entry.happening.authority(), String[]::new),
            column(entries, entry -> entry.happening.ruleVersion(), String[]::new),
            column(entries, entry -> Commitment.to(entry.salt, entry.body), byte[][]::new),
            forces,
            streams,
            sequences,
            column(entries, Entry::salt, byte[][]::new),
            column(entries, Entry::body, String[]::new)
        };
    }

    private static <T> T[] column(List<Entry> entries, Function<Entry, ? extends T> value, IntFunction<T[]> array) {
        return entries.stream().map(value).toArray(array);
    }
}

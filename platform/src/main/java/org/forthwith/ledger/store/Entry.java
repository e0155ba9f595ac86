package org.forthwith.ledger.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** An event with everything that its row needs. */
final class Entry {

    private final Happening happening;
    private final int sequence;
    private final String type;
    private final String body;
    private final byte[] salt;

    Entry(Happening happening, int sequence, String type, String body, byte[] salt) {
        this.happening = happening;
        this.sequence = sequence;
        this.type = type;
        this.body = body;
        this.salt = salt;
    }

    List<Object> key() {
        return List.of(stream(), sequence);
    }

    private UUID stream() {
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
    static @Nullable Object[] columns(List<Entry> entries, Instant now) {
        @Nullable
        String[] forces = column(entries, entry -> entry.happening.force().value(), String[]::new);
        @Nullable String[] streams = column(entries, entry -> entry.stream().toString(), String[]::new);
        @Nullable Integer[] sequences = column(entries, entry -> entry.sequence, Integer[]::new);
        return new @Nullable Object[] {
            now.atOffset(ZoneOffset.UTC),
            forces,
            streams,
            sequences,
            column(entries, entry -> entry.type, String[]::new),
            column(entries, entry -> entry.happening.event().at().toString(), String[]::new),
            column(entries, entry -> entry.happening.actor().id(), String[]::new),
            column(entries, entry -> entry.happening.actor().person(), Boolean[]::new),
            column(entries, entry -> entry.happening.authority(), String[]::new),
            column(entries, entry -> entry.happening.ruleVersion(), String[]::new),
            column(entries, entry -> Commitment.to(entry.salt, entry.body), byte[][]::new),
            forces,
            streams,
            sequences,
            column(entries, entry -> entry.salt, byte[][]::new),
            column(entries, entry -> entry.body, String[]::new)
        };
    }

    private static <T> @Nullable T[] column(
            List<Entry> entries, Function<Entry, ? extends @Nullable T> value, IntFunction<@Nullable T[]> array) {
        return entries.stream().map(value).toArray(array);
    }
}

package org.forthwith.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.row.Columns;
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
        String[] forces = Columns.text(entries, entry -> entry.happening.force().value());
        @Nullable
        String[] streams = Columns.text(entries, entry -> entry.stream().toString());
        @Nullable Integer[] sequences = Columns.numbers(entries, entry -> entry.sequence);
        return new @Nullable Object[] {
            Columns.utc(now),
            forces,
            streams,
            sequences,
            Columns.text(entries, entry -> entry.type),
            Columns.instants(entries, entry -> entry.happening.event().at()),
            Columns.text(entries, entry -> entry.happening.actor().id()),
            Columns.flags(entries, entry -> entry.happening.actor().person()),
            Columns.text(entries, entry -> entry.happening.authority()),
            Columns.text(entries, entry -> entry.happening.ruleVersion()),
            Columns.bytes(entries, entry -> Commitment.to(entry.salt, entry.body)),
            forces,
            streams,
            sequences,
            Columns.bytes(entries, entry -> entry.salt),
            Columns.text(entries, entry -> entry.body)
        };
    }
}

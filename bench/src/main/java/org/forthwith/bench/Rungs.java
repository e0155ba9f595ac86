package org.forthwith.bench;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the ledger says of rungs: how late each was put on record, and whether any was twice. */
record Rungs(Ground ground) {

    private static final String LATE = """
            select extract(epoch from recorded_at - happened_at) * 1e9 as late from ledger_entry
            where event_type = 'RungReached' and happened_at between ? and ? order by late""";

    private static final String TWICE = """
            select count(*) from (
                select e.stream_id, p.body::jsonb ->> 'clock', p.body::jsonb ->> 'openedBy', p.body::jsonb ->> 'percent'
                from ledger_entry e join ledger_payload p using (position)
                where e.event_type = 'RungReached' group by 1, 2, 3, 4 having count(*) > 1) twice""";

    private static final String LEFT = "select count(*) from duty where next_rung_at between ? and ?";

    /** In nanoseconds, in rising order: those reached within a span, both ends included. */
    Took late(Instant from, Instant to) {
        List<Long> late =
                ground.asOwner(() -> ground.owner().query(LATE, (row, number) -> row.getLong(1), utc(from), utc(to)));
        return Took.of(late.stream().mapToLong(Long::longValue).toArray(), 1);
    }

    /** How many were put on record more than once. */
    long twice() {
        return number(TWICE);
    }

    /** How many were reached within a span and are not on record. */
    long left(Instant from, Instant to) {
        return number(LEFT, utc(from), utc(to));
    }

    private long number(String question, Object... values) {
        return ground.asOwner(
                () -> Objects.requireNonNull(ground.owner().queryForObject(question, Long.class, values)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** "p50 2.1 s, p99 4.8 s, latest 5.2 s". */
    static String words(Took late) {
        return String.format(
                Locale.ROOT,
                "%,d rungs: p50 %.1f s, p90 %.1f s, p99 %.1f s, latest %.1f s",
                late.each().length,
                late.percentile(0.50) / 1e3,
                late.percentile(0.90) / 1e3,
                late.percentile(0.99) / 1e3,
                late.percentile(1) / 1e3);
    }
}

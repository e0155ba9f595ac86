package org.forthwith.obligation.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.row.Columns;
import org.forthwith.obligation.telling.Digests.Digest;
import org.forthwith.obligation.telling.MorningPost;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what the letters of the morning say, and lays each in the outbox once. */
public final class DigestWriter implements MorningPost {

    /** Of no restricted case: whoever gets a letter of the morning may not be on its list. */
    // [impl->req~a-digest-counts-no-restricted-case~1]
    private static final String COUNTS = """
            select d.force_code, count(*) filter (where d.due_at < ?), count(*) filter (where d.due_at >= ?), count(*) filter (where c.owner is null)
            from duty d join case_file c using (case_id)
            where d.stopped_at is null and c.closed_at is null and d.due_at < ?
                and c.case_id not in (select case_id from restriction)
            group by d.force_code""";

    private static final String INSERT = """
            insert into notice (notice_id, force_code, counts, told_kind, told, address, road, besides, written_at, not_before, next_attempt_at,
                attempts, receipt_state)
            values (?, ?, ?::int[], ?, ?, ?, ?, false, ?, ?, ?, 0, 'NONE')
            on conflict (notice_id) do nothing""";

    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcTemplate jdbc;

    public DigestWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ForceCode, List<Integer>> counts(Instant now) {
        Map<ForceCode, List<Integer>> counts = new HashMap<>();
        OffsetDateTime at = Columns.utc(now);
        jdbc.query(
                COUNTS,
                row -> {
                    counts.put(new ForceCode(row.getString(1)), List.of(row.getInt(2), row.getInt(3), row.getInt(4)));
                },
                at,
                at,
                Columns.utc(now.plus(A_DAY)));
        return counts;
    }

    @Override
    public void lay(Digest digest) {
        OffsetDateTime at = Columns.utc(digest.at());
        jdbc.update(
                INSERT,
                digest.id(),
                digest.force().value(),
                digest.counts().toArray(Integer[]::new),
                digest.addressee().kind().name(),
                digest.addressee().name(),
                digest.address(),
                digest.road().name(),
                at,
                at,
                at);
    }
}

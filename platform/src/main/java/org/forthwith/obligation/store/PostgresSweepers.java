package org.forthwith.obligation.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.obligation.Sweep;
import org.forthwith.obligation.Sweepers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who watches the clocks, as the database knows it. */
public final class PostgresSweepers implements Sweepers {

    private static final String SWEPT = """
            insert into sweeper as s (node, started_at, swept_at, rungs, worst_late_seconds, worst_late_at)
            values (?, clock_timestamp(), clock_timestamp(), ?, ?, ?)
            on conflict (node) do update set
                swept_at = excluded.swept_at,
                rungs = s.rungs + excluded.rungs,
                worst_late_at = case
                    when excluded.rungs > 0 and (s.worst_late_at is null or excluded.worst_late_seconds > s.worst_late_seconds)
                    then excluded.worst_late_at else s.worst_late_at end,
                worst_late_seconds = greatest(s.worst_late_seconds, excluded.worst_late_seconds)""";

    private static final String FORGET = "delete from sweeper where swept_at < clock_timestamp() - interval '7 days'";

    private static final String LAST =
            "select extract(epoch from clock_timestamp() - max(swept_at))::bigint as silent from sweeper";

    private static final String ALL = """
            select node, extract(epoch from clock_timestamp() - started_at)::bigint as running,
                extract(epoch from clock_timestamp() - swept_at)::bigint as silent, rungs, worst_late_seconds, worst_late_at
            from sweeper where swept_at >= clock_timestamp() - interval '7 days' order by swept_at desc, node""";

    private final JdbcTemplate jdbc;

    public PostgresSweepers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant time() {
        return requireNonNull(jdbc.queryForObject("select clock_timestamp()", OffsetDateTime.class))
                .toInstant();
    }

    @Override
    public void swept(UUID node, Sweep.Outcome outcome, Instant now) {
        OffsetDateTime worstAt = outcome.rungs() == 0 ? null : now.atOffset(ZoneOffset.UTC);
        jdbc.update(SWEPT, node, outcome.rungs(), outcome.worst().toSeconds(), worstAt);
        jdbc.update(FORGET);
    }

    @Override
    public Optional<Duration> sinceLast() {
        return Optional.ofNullable(jdbc.queryForObject(LAST, Long.class)).map(Duration::ofSeconds);
    }

    @Override
    public List<Sweeper> all() {
        return jdbc.query(ALL, PostgresSweepers::sweeper);
    }

    private static Sweeper sweeper(ResultSet row, int number) throws SQLException {
        return new Sweeper(
                row.getObject("node", UUID.class),
                Duration.ofSeconds(row.getLong("running")),
                Duration.ofSeconds(row.getLong("silent")),
                row.getLong("rungs"),
                Duration.ofSeconds(row.getLong("worst_late_seconds")),
                instant(row.getObject("worst_late_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

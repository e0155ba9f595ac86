package org.forthwith.desk.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.calendar.TimeAllowed;
import org.forthwith.kernel.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Duties across cases, within the reach of whoever reads: what was late, and what will be. */
public final class LateList {

    private static final String COLUMNS = """
            select c.reference, c.force_code, c.grade, coalesce(c.owner_name, c.queue), d.clock, d.started_at, d.due_at, d.stopped_at,
                d.paused_seconds, d.paused_until, d.cause, d.acknowledged_at, d.addressee, d.opened_by, c.owner, c.case_id,
                coalesce((select people from restriction r where r.case_id = c.case_id), '{}')
            from duty d join case_file c using (case_id)
            """;

    /**
     * What was told as a breach is one, even if it was recorded afterwards that it had been done in time. A chief officer's own clock is none of its
     * own: the one it is about stands in the list.
     */
    // [impl->req~a-breach-that-was-told-stays-in-the-register~1]
    private static final String LATE = """
            where (d.stopped_at is null and d.due_at < ? or d.stopped_at > d.due_at or d.percent_reached >= 100) and d.clock <> 'K51'
            """;

    private static final String UNKNOWN = """
            (d.acknowledged_at is null
                and (d.percent_reached >= 200 or coalesce(d.stopped_at, ?) > d.due_at + (d.due_at - d.started_at)))""";

    private static final String WORST_FIRST =
            "order by " + UNKNOWN + " desc, (d.cause is null) desc, d.due_at, c.reference, d.clock limit ? offset ?";

    private static final String TALLY = """
            select count(*), count(*) filter (where %s), count(*) filter (where d.cause is null),
                count(*) filter (where d.stopped_at is null)
            from duty d join case_file c using (case_id)
            """.formatted(UNKNOWN);

    private static final String DUE =
            " where d.stopped_at is null and d.due_at >= ? and d.due_at < ? and c.closed_at is null ";

    private static final String EARLIEST_FIRST = "order by d.due_at, c.reference, d.clock limit ? offset ?";

    private static final String AHEAD = """
            select count(*), count(*) filter (where d.due_at < ? + t.seconds * interval '1 second')
            from duty d join case_file c using (case_id) left join unnest(?::text[], ?::bigint[]) as t (clock, seconds) on t.clock = d.clock
            """ + DUE;

    private static final int TWICE = 200;

    private final JdbcTemplate jdbc;

    public LateList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A duty with the case it belongs to.
     *
     * @param rested how long it has rested by its end or by now, all rests together
     * @param addressee the role that is told next, or was told last
     * @param owner who answers for the case, by the name by which the ledger knows them; null while nobody does
     * @param onlyFor the list of a restricted case; empty for any other
     */
    public record Row(
            String reference,
            String force,
            @Nullable String grade,
            String answersFor,
            String clock,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant stoppedAt,
            Duration rested,
            @Nullable String cause,
            @Nullable Instant acknowledgedAt,
            @Nullable String addressee,
            int openedBy,
            @Nullable String owner,
            UUID caseId,
            List<String> onlyFor) {

        public Row {
            onlyFor = List.copyOf(onlyFor);
        }

        /** Above twice the time allowed, at its end or now. */
        public boolean twice(Instant now) {
            return end(now).isAfter(new TimeAllowed(startedAt, dueAt).gone(TWICE));
        }

        /** When it stopped; now while it runs. */
        public Instant end(Instant now) {
            return stoppedAt == null ? now : stoppedAt;
        }
    }

    /** Which breaches a list is about. */
    public enum Which {
        ALL(""),
        /** Late past twice the time, and no chief officer has said that they know. */
        UNKNOWN("and " + LateList.UNKNOWN + " "),
        UNEXPLAINED("and d.cause is null "),
        RUNNING("and d.stopped_at is null ");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /**
     * What was or is late: first what no chief officer knows of past twice the time, then what nobody has given a cause for, the longest ago first.
     *
     * @param from how many rows to pass over
     */
    public List<Row> late(Which which, Instant now, int from, int most) {
        OffsetDateTime at = Columns.utc(now);
        List<Object> values = new ArrayList<>(List.of(at));
        if (which == Which.UNKNOWN) {
            values.add(at);
        }
        values.addAll(List.of(at, most, from));
        return jdbc.query(
                COLUMNS + LATE + which.condition + WORST_FIRST, (row, number) -> row(row, now), values.toArray());
    }

    /** How many breaches there are of each kind. */
    public Tally tally(Instant now) {
        return jdbc.queryForObject(
                TALLY + LATE,
                (row, number) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                Columns.utc(now),
                Columns.utc(now));
    }

    /** The register in numbers: those of {@link Which}. */
    public record Tally(int all, int unknown, int unexplained, int running) {

        /** How long the list of one kind is. */
        public int of(Which which) {
            return switch (which) {
                case ALL -> all;
                case UNKNOWN -> unknown;
                case UNEXPLAINED -> unexplained;
                case RUNNING -> running;
            };
        }
    }

    /**
     * What falls due from now up to an instant, the earliest first.
     *
     * @param from how many rows to pass over
     */
    public List<Row> dueBetween(Instant now, Instant until, int from, int most) {
        return jdbc.query(
                COLUMNS + DUE + EARLIEST_FIRST,
                (row, number) -> row(row, now),
                Columns.utc(now),
                Columns.utc(until),
                most,
                from);
    }

    /** The same in the cases that somebody answers for. */
    public List<Row> dueBetween(Instant now, Instant until, String owner, int most) {
        return jdbc.query(
                COLUMNS + DUE + "and c.owner = ? " + EARLIEST_FIRST,
                (row, number) -> row(row, now),
                Columns.utc(now),
                Columns.utc(until),
                owner,
                most,
                0);
    }

    /**
     * How much falls due from now up to an instant.
     *
     * @param takes how long what each clock waits for takes, by the names of the clocks
     */
    public Ahead ahead(Instant now, Instant until, Map<String, Duration> takes) {
        String[] clocks = takes.keySet().toArray(String[]::new);
        Long[] seconds = Arrays.stream(clocks)
                .map(clock -> requireNonNull(takes.get(clock)).toSeconds())
                .toArray(Long[]::new);
        return requireNonNull(jdbc.queryForObject(
                AHEAD,
                (row, number) -> new Ahead(row.getInt(1), row.getInt(2)),
                Columns.utc(now),
                clocks,
                seconds,
                Columns.utc(now),
                Columns.utc(until)));
    }

    /** @param tooLate how many can no longer be met, even if somebody began now */
    public record Ahead(int all, int tooLate) {}

    private static Row row(ResultSet row, Instant now) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row, 6),
                instant(row, 7),
                instantOrNull(row, 8),
                rested(row, now),
                row.getString(11),
                instantOrNull(row, 12),
                row.getString(13),
                row.getInt(14),
                row.getString(15),
                row.getObject(16, UUID.class),
                List.of((String[]) row.getArray(17).getArray()));
    }

    private static Duration rested(ResultSet row, Instant now) throws SQLException {
        Duration whole = Duration.ofSeconds(row.getLong(9));
        Instant until = instantOrNull(row, 10);
        return until != null && until.isAfter(now) ? whole.minus(Duration.between(now, until)) : whole;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

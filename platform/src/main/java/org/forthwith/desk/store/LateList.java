package org.forthwith.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.forthwith.calendar.TimeAllowed;
import org.forthwith.kernel.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Duties across cases, within the reach of whoever reads: what was late, and what will be. */
public final class LateList {

    private static final String COLUMNS = """
            select c.reference, c.force_code, c.grade, coalesce(c.owner_name, c.queue), d.clock, d.started_at, d.due_at, d.stopped_at,
                d.paused_seconds, d.paused_until, d.cause, d.acknowledged_at, d.addressee, d.opened_by, c.owner
            from duty d join case_file c using (case_id)
            """;

    private static final String LATE = COLUMNS + """
            where (d.stopped_at is null and d.due_at < ? or d.stopped_at > d.due_at) and d.clock <> 'K51'
            order by (d.cause is null) desc, d.due_at desc, c.reference, d.clock limit ?""";

    private static final String NEXT = COLUMNS + """
            where d.stopped_at is null and d.due_at >= ? and d.due_at < ? and c.closed_at is null
            order by d.due_at, c.reference, d.clock limit ?""";

    private static final String OWN = COLUMNS + """
            where d.stopped_at is null and d.due_at >= ? and d.due_at < ? and c.closed_at is null and c.owner = ?
            order by d.due_at, c.reference, d.clock limit ?""";

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
            @Nullable String owner) {

        /** Above twice the time allowed, at its end or now. */
        public boolean twice(Instant now) {
            return end(now).isAfter(new TimeAllowed(startedAt, dueAt).gone(TWICE));
        }

        /** When it stopped; now while it runs. */
        public Instant end(Instant now) {
            return stoppedAt == null ? now : stoppedAt;
        }
    }

    /** What was or is late: first what nobody has given a cause for. */
    public List<Row> late(Instant now, int most) {
        return jdbc.query(LATE, (row, number) -> row(row, now), Columns.utc(now), most);
    }

    /** What falls due from now up to an instant, the earliest first. */
    public List<Row> dueBetween(Instant now, Instant until, int most) {
        return jdbc.query(NEXT, (row, number) -> row(row, now), Columns.utc(now), Columns.utc(until), most);
    }

    /** The same in the cases that somebody answers for. */
    public List<Row> dueBetween(Instant now, Instant until, String owner, int most) {
        return jdbc.query(OWN, (row, number) -> row(row, now), Columns.utc(now), Columns.utc(until), owner, most);
    }

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
                row.getString(15));
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

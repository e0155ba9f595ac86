package org.forthwith.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases as lists show them, within the reach of whoever reads. */
public final class CaseList {

    private static final String OPEN = """
            select c.case_id, c.reference, c.title, c.force_code, c.state, c.grade, c.grade_confirmed, c.owner, c.owner_name, c.queue, c.open_links,
                c.received_at, c.closed_at, c.closed_with, d.clock, d.started_at, d.due_at, count(*) over () as all_rows
            from case_file c
            left join lateral (
                select clock, started_at, due_at from duty
                where duty.case_id = c.case_id and stopped_at is null and percent_reached >= ?
                order by due_at, clock limit 1) d on true
            where c.closed_at is null
            """;

    private static final String TALLY = """
            select count(*) filter (where d.due_at < ?), count(*) filter (where d.due_at >= ? and d.due_at < ?),
                count(*) filter (where c.owner is null), coalesce(sum(c.open_links), 0)
            from case_file c
            cross join lateral (
                select min(due_at) as due_at from duty
                where duty.case_id = c.case_id and stopped_at is null and percent_reached >= ?) d
            where c.closed_at is null
            """;

    private static final String BY_REFERENCE = """
            select c.case_id, c.reference, c.title, c.force_code, c.state, c.grade, c.grade_confirmed, c.owner, c.owner_name, c.queue, c.open_links,
                c.received_at, c.closed_at, c.closed_with, null as clock, null::timestamptz as started_at, null::timestamptz as due_at, 1 as all_rows
            from case_file c where c.reference = ?""";

    private final JdbcTemplate jdbc;

    public CaseList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which cases a list is about. */
    public enum Whose {
        /** Mine, and those of my force that nobody has taken: somebody must. */
        MY_DESK,
        MINE,
        /** Those of my force with a clock that has come to my rung of the ladder. */
        ESCALATED,
        UNALLOCATED,
        /** All within reach. */
        EVERYONES
    }

    /** Whose list, and for whom it is made. */
    public record Wanted(Whose whose, String reader, ForceCode force, ToldFrom toldFrom) {}

    /**
     * Open cases by the time left to the next breach, the least first. One that no clock watches comes before all.
     *
     * @param from how many rows to pass over
     */
    // [impl->req~a-case-without-a-clock-is-seen~1]
    public Page queue(Wanted wanted, int from, int most) {
        List<Object> values = new ArrayList<>();
        values.add(percent(wanted));
        String which = which(wanted, values);
        values.add(most);
        values.add(from);
        List<Counted> rows = jdbc.query(
                OPEN + which + "order by d.due_at nulls first, c.reference limit ? offset ?",
                CaseList::counted,
                values.toArray());
        return new Page(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().all());
    }

    /** How many open cases of a list are late, will be late within a day, and have nobody to answer for them. */
    public Tally tally(Wanted wanted, Instant now) {
        List<Object> values = new ArrayList<>(List.of(
                Columns.utc(now), Columns.utc(now), Columns.utc(now.plus(1, ChronoUnit.DAYS)), percent(wanted)));
        String which = which(wanted, values);
        return jdbc.queryForObject(
                TALLY + which,
                (row, number) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                values.toArray());
    }

    private static int percent(Wanted wanted) {
        return wanted.whose() == Whose.ESCALATED ? wanted.toldFrom().percent() : 0;
    }

    private static String which(Wanted wanted, List<Object> values) {
        return switch (wanted.whose()) {
            case MY_DESK -> {
                values.addAll(List.of(wanted.reader(), wanted.force().value()));
                yield "and (c.owner = ? or (c.owner is null and c.force_code = ?)) ";
            }
            case MINE -> {
                values.add(wanted.reader());
                yield "and c.owner = ? ";
            }
            case ESCALATED -> {
                values.addAll(List.of(wanted.force().value(), !wanted.toldFrom().ownCasesOnly(), wanted.reader()));
                yield "and d.due_at is not null and c.force_code = ? and (? or c.owner = ?) ";
            }
            case UNALLOCATED -> "and c.owner is null ";
            case EVERYONES -> "";
        };
    }

    /** What the queue says in its first line. */
    public record Tally(int late, int withinADay, int unallocated, int openLinks) {}

    public Optional<Row> find(String reference) {
        return jdbc.query(BY_REFERENCE, CaseList::counted, reference).stream()
                .map(Counted::row)
                .findFirst();
    }

    /** Every open case, those that stand lowest first: where a surprise would be the worst. */
    public List<CaseId> openLowestFirst() {
        return jdbc.query("""
                select case_id from case_file where closed_at is null
                order by case grade when 'LOW' then 0 when 'MEDIUM' then 1 when 'HIGH' then 2 else 3 end, received_at, case_id""", (row, number) -> new CaseId(row.getObject(1, UUID.class)));
    }

    /** A page of a list, and how long the whole list is. */
    public record Page(List<Row> rows, int all) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** A case in a list. The next clock is the running one with the earliest due instant. */
    public record Row(
            CaseId id,
            String reference,
            String title,
            String force,
            String state,
            @Nullable Grade grade,
            boolean gradeConfirmed,
            @Nullable String owner,
            @Nullable String ownerName,
            String queue,
            int openLinks,
            Instant receivedAt,
            @Nullable Instant closedAt,
            @Nullable String closedWith,
            @Nullable String nextClock,
            @Nullable Instant nextStartedAt,
            @Nullable Instant nextDueAt) {}

    private record Counted(Row row, int all) {}

    private static Counted counted(ResultSet row, int number) throws SQLException {
        String grade = row.getString(6);
        return new Counted(
                new Row(
                        new CaseId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        grade == null ? null : Grade.valueOf(grade),
                        row.getBoolean(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getInt(11),
                        instant(row, 12, Instant.EPOCH),
                        instantOrNull(row, 13),
                        row.getString(14),
                        row.getString(15),
                        instantOrNull(row, 16),
                        instantOrNull(row, 17)),
                row.getInt(18));
    }

    private static Instant instant(ResultSet row, int column, Instant otherwise) throws SQLException {
        Instant instant = instantOrNull(row, column);
        return instant == null ? otherwise : instant;
    }

    private static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

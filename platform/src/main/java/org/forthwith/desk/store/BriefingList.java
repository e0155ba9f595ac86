package org.forthwith.desk.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a briefing lists of one force: references, clocks and times. */
public final class BriefingList {

    private static final String DUE = """
            select c.reference, d.clock, d.due_at, count(*) over ()
            from duty d join case_file c using (case_id)
            where d.force_code = ? and c.closed_at is null and d.stopped_at is null and d.due_at >= ? and d.due_at < ?
            order by d.due_at, c.reference, d.clock limit ?""";

    /** One line for a breach, whoever was told of it. */
    private static final String BREACHED = """
            select reference, clock, due_at, count(*) over ()
            from notice where force_code = ? and due_at >= ? and due_at < ? and percent = 100
            group by case_id, reference, clock, opened_by, due_at
            order by due_at, reference, clock limit ?""";

    /** What the clocks have told is no change of a case. */
    private static final String CHANGED = """
            select c.reference, null, max(e.recorded_at) as last, count(*) over ()
            from ledger_entry e join case_file c on c.case_id = e.stream_id
            where e.force_code = ? and e.recorded_at >= ? and e.recorded_at <= ? and e.event_type not in ('RungReached', 'NoticeFailed')
            group by c.reference order by last desc, c.reference limit ?""";

    private final JdbcTemplate jdbc;

    public BriefingList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param clock null where no clock is meant */
    public record Row(String reference, @Nullable String clock, Instant at) {}

    /** The first rows, and how many there are in all. */
    public record Part(List<Row> rows, int all) {
        public Part {
            rows = List.copyOf(rows);
        }

        public int more() {
            return all - rows.size();
        }
    }

    public Part due(ForceCode force, Instant from, Instant before, int most) {
        return part(DUE, force, from, before, most);
    }

    /** Due in that time and not done by then, whether or not it has been done since: the rung of the breach was told. */
    public Part breached(ForceCode force, Instant from, Instant before, int most) {
        return part(BREACHED, force, from, before, most);
    }

    /** Cases about which something was recorded in that time, the latest first. */
    public Part changed(ForceCode force, Instant from, Instant until, int most) {
        return part(CHANGED, force, from, until, most);
    }

    private Part part(String query, ForceCode force, Instant from, Instant to, int most) {
        List<Counted> rows = jdbc.query(
                query,
                (row, number) -> new Counted(
                        new Row(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant()),
                        row.getInt(4)),
                force.value(),
                Columns.utc(from),
                Columns.utc(to),
                most);
        return new Part(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().all());
    }

    private record Counted(Row row, int all) {}
}

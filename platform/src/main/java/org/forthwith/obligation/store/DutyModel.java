package org.forthwith.obligation.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.kernel.Role;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.ReadModel;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Pauses.Pause;
import org.forthwith.obligation.Timetable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the sheet of duties: the clocks of a case are heard from its whole story, and what has changed is written down. */
public final class DutyModel implements ReadModel {

    /** The table itself refuses an open duty without an addressee, and an open case without a duty. */
    // [impl->req~the-database-refuses-silence~1]
    private static final String UPSERT = """
            insert into duty (case_id, clock, opened_by, force_code, started_at, due_at, about, term, stopped_at, stopped_because,
                percent_reached, next_rung_at, catalogue_version, decided, paused_until, paused_because, paused_seconds, cause, acknowledged_at,
                addressee)
            select * from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[],
                ?::timestamptz[], ?::text[], ?::int[], ?::timestamptz[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::bigint[], ?::text[],
                ?::timestamptz[], ?::text[])
            on conflict (case_id, clock, opened_by) do update set
                due_at = excluded.due_at, term = excluded.term, stopped_at = excluded.stopped_at, stopped_because = excluded.stopped_because,
                percent_reached = excluded.percent_reached, next_rung_at = excluded.next_rung_at, paused_until = excluded.paused_until,
                paused_because = excluded.paused_because, paused_seconds = excluded.paused_seconds, cause = excluded.cause,
                acknowledged_at = excluded.acknowledged_at, addressee = excluded.addressee
            where (duty.due_at, duty.term, duty.stopped_at, duty.percent_reached, duty.paused_until, duty.paused_seconds, duty.cause,
                    duty.acknowledged_at)
                is distinct from (excluded.due_at, excluded.term, excluded.stopped_at, excluded.percent_reached, excluded.paused_until,
                    excluded.paused_seconds, excluded.cause, excluded.acknowledged_at)""";

    private final JdbcTemplate jdbc;
    private final Timetable timetable;

    public DutyModel(JdbcTemplate jdbc, Timetable timetable) {
        this.jdbc = jdbc;
        this.timetable = timetable;
    }

    @Override
    public List<String> tables() {
        return List.of("duty");
    }

    @Override
    public void forget(UUID stream) {
        jdbc.update("delete from duty where case_id = ?", stream);
    }

    @Override
    public List<Change> hear(List<Story> stories) {
        List<Row> rows = stories.stream()
                .filter(story -> story.entries().getFirst().event() instanceof Opened)
                .flatMap(this::rows)
                .toList();
        return rows.isEmpty() ? List.of() : List.of(Change.of(UPSERT, columns(rows)));
    }

    private Stream<Row> rows(Story story) {
        return Duties.of(story.entries(), timetable)
                .all()
                .map(duty -> new Row(story.force().value(), duty, timetable.addressee(duty)));
    }

    private static Object[] columns(List<Row> rows) {
        return new Object[] {
            Columns.text(rows, row -> row.duty.caseId().value().toString()),
            Columns.text(rows, row -> row.duty.clock()),
            Columns.numbers(rows, row -> row.duty.openedBy()),
            Columns.text(rows, row -> row.force),
            Columns.instants(rows, row -> row.duty.startedAt()),
            Columns.instants(rows, row -> row.duty.dueAt()),
            Columns.text(rows, row -> row.duty.about()),
            Columns.text(rows, row -> row.duty.term().name()),
            Columns.instants(rows, row -> row.duty.stoppedAt()),
            Columns.text(rows, row -> row.duty.stoppedBecause()),
            Columns.numbers(rows, row -> row.duty.rung()),
            Columns.instants(rows, row -> row.duty.nextRungAt()),
            Columns.text(rows, row -> row.duty.version()),
            Columns.text(
                    rows,
                    row -> row.duty.decided() == null
                            ? null
                            : row.duty.decided().words()),
            Columns.instants(rows, row -> last(row.duty).map(Pause::until).orElse(null)),
            Columns.text(rows, row -> last(row.duty).map(Pause::because).orElse(null)),
            Columns.longs(rows, row -> row.duty.pauses().by(Instant.MAX).toSeconds()),
            Columns.text(rows, row -> row.duty.account().cause()),
            Columns.instants(rows, row -> row.duty.account().acknowledgedAt()),
            Columns.text(rows, row -> row.addressee.name())
        };
    }

    private static Optional<Pause> last(Duty duty) {
        return duty.pauses().all().stream().reduce((earlier, later) -> later);
    }

    private record Row(String force, Duty duty, Role addressee) {}
}

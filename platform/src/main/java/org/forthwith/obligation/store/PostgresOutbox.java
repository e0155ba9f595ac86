package org.forthwith.obligation.store;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.row.Columns;
import org.forthwith.obligation.telling.Addressee;
import org.forthwith.obligation.telling.Notice;
import org.forthwith.obligation.telling.Outbox;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Says;
import org.forthwith.obligation.telling.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outbox in PostgreSQL. Machines that take from it at once take different notices, and none waits for another. */
public final class PostgresOutbox implements Outbox {

    /** How long a carrier is given to say whether a notice has arrived. GOV.UK Notify tries for up to 72 hours. */
    private static final Duration PATIENCE = Duration.ofDays(4);

    private static final Duration FIRST_QUESTION = Duration.ofMinutes(1);

    private static final String OPEN = "sent_at is null and failed_at is null and withdrawn_at is null";

    private static final String COLUMNS = """
            notice_id, force_code, case_id, reference, clock, opened_by, percent, due_at, counts, told_kind, told, address, road, besides,
            attempts, written_at, next_rung_at, receipt, alert, ring""";

    /** A breach is told of even when the work has been done since; a warning is not. */
    private static final String WITHDRAW = """
            update notice n set withdrawn_at = ?
            where $open and road = ? and next_attempt_at <= ? and percent < 100 and exists (
                select from duty d where d.case_id = n.case_id and d.clock = n.clock and d.opened_by = n.opened_by and d.stopped_at is not null)""".replace("$open", OPEN);

    private static final String TAKE = """
            update notice set attempts = attempts + 1, next_attempt_at = ? where notice_id in (
                select notice_id from notice where $open and road = ? and next_attempt_at <= ? order by next_attempt_at, notice_id limit ?
                for update skip locked)
            returning\s""".replace("$open", OPEN) + COLUMNS;

    private static final String SENT = """
            update notice set sent_at = ?, address = ?, receipt = ?, receipt_state = ?, ask_at = ?, last_trouble = null
            where notice_id = ? and\s""" + OPEN;

    private static final String ASK = """
            update notice set ask_at = ? where notice_id in (
                select notice_id from notice where receipt_state = 'PENDING' and road = ? and ask_at <= ? and sent_at > ? order by ask_at, notice_id limit ?
                for update skip locked)
            returning\s""" + COLUMNS;

    /** A letter that somebody asks for is not held, and no next rung ends it. */
    private static final String AGAIN = """
            update notice set attempts = 0, not_before = ?, next_attempt_at = ?, next_rung_at = null, last_trouble = null, sent_at = null,
                receipt = null, receipt_state = 'NONE', ask_at = null, failed_at = null, failed_because = null, again_by = ?, again_at = ?
            where notice_id = ? and force_code = ? and road <> 'DESK' and withdrawn_at is null
                and (sent_at is not null or failed_at is not null)""";

    private final JdbcTemplate jdbc;

    public PostgresOutbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> take(Road road, Instant now, Instant leaseEnds, int most) {
        jdbc.update(WITHDRAW, Columns.utc(now), road.name(), Columns.utc(now));
        return jdbc.query(TAKE, PostgresOutbox::waiting, Columns.utc(leaseEnds), road.name(), Columns.utc(now), most);
    }

    @Override
    public void sent(UUID id, Instant now, @Nullable String address, @Nullable String receipt) {
        jdbc.update(
                SENT,
                Columns.utc(now),
                address,
                receipt,
                receipt == null ? "NONE" : "PENDING",
                receipt == null ? null : Columns.utc(now.plus(FIRST_QUESTION)),
                id);
    }

    @Override
    public void tryAgain(UUID id, Instant at, String because) {
        jdbc.update(
                "update notice set next_attempt_at = ?, last_trouble = ? where notice_id = ? and " + OPEN,
                Columns.utc(at),
                because,
                id);
    }

    @Override
    public boolean failed(UUID id, Instant now, String because) {
        return jdbc.update(
                        "update notice set failed_at = ?, failed_because = ? where notice_id = ? and " + OPEN,
                        Columns.utc(now),
                        because,
                        id)
                == 1;
    }

    @Override
    public List<Carried> unanswered(Road road, Instant now, Instant leaseEnds, int most) {
        return jdbc.query(
                ASK,
                PostgresOutbox::carried,
                Columns.utc(leaseEnds),
                road.name(),
                Columns.utc(now),
                Columns.utc(now.minus(PATIENCE)),
                most);
    }

    @Override
    public Optional<Carried> carried(UUID id) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from notice where notice_id = ? and receipt is not null",
                        PostgresOutbox::carried,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public boolean arrived(UUID id) {
        return jdbc.update(
                        "update notice set receipt_state = 'ARRIVED', ask_at = null where notice_id = ? and receipt_state = 'PENDING'",
                        id)
                == 1;
    }

    @Override
    public boolean cameBack(UUID id, Instant now, String because) {
        return jdbc.update("""
                        update notice set receipt_state = 'CAME_BACK', ask_at = null, failed_at = ?, failed_because = ?
                        where notice_id = ? and receipt_state = 'PENDING'""", Columns.utc(now), because, id) == 1;
    }

    @Override
    public boolean again(UUID id, Actor by, Instant now) {
        return jdbc.update(
                        AGAIN,
                        Columns.utc(now),
                        Columns.utc(now),
                        by.id(),
                        Columns.utc(now),
                        id,
                        by.force().value())
                == 1;
    }

    private static Carried carried(ResultSet row, int number) throws SQLException {
        return new Carried(waiting(row, number), row.getString("receipt"));
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("notice_id", UUID.class),
                new ForceCode(row.getString("force_code")),
                row.getString("clock") == null ? null : about(row),
                row.getString("alert") == null ? null : alert(row),
                counts(row.getArray("counts")),
                new Addressee(Addressee.Kind.valueOf(row.getString("told_kind")), row.getString("told")),
                row.getString("address"),
                Road.valueOf(row.getString("road")),
                row.getBoolean("besides"),
                row.getInt("attempts"),
                requireNonNull(instant(row, "written_at")),
                instant(row, "next_rung_at"));
    }

    private static Says alert(ResultSet row) throws SQLException {
        return new Says(Says.Kind.valueOf(row.getString("alert")), row.getString("reference"), row.getString("ring"));
    }

    private static Notice.About about(ResultSet row) throws SQLException {
        return new Notice.About(
                new ForceCode(row.getString("force_code")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("reference"),
                row.getString("clock"),
                row.getInt("opened_by"),
                row.getInt("percent"),
                requireNonNull(instant(row, "due_at")));
    }

    private static List<Integer> counts(@Nullable Array counts) throws SQLException {
        return counts == null ? List.of() : List.of((Integer[]) counts.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

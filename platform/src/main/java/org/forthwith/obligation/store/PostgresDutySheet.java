package org.forthwith.obligation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.Account;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.OpenDuty;
import org.forthwith.obligation.Pauses;
import org.forthwith.obligation.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sheet of duties, looked through by the instant of the next rung. */
public final class PostgresDutySheet implements DutySheet {

    private static final String DUE = """
            select case_id, clock, opened_by, force_code, started_at, due_at, about, term, percent_reached, next_rung_at, catalogue_version
            from duty where next_rung_at <= ? and (next_rung_at, case_id) > (?, ?) order by next_rung_at, case_id, clock, opened_by limit ?""";

    private static final String RUNNING = """
            select distinct case_id from duty
            where stopped_at is null and percent_reached < 100 and clock = any(?) and force_code = any(?) and started_at < ? and due_at > ?
                and case_id > ? order by case_id limit ?""";

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcTemplate jdbc;

    public PostgresDutySheet(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenDuty> dueBy(Instant now, int most, @Nullable OpenDuty after) {
        Instant from = after == null ? null : after.duty().nextRungAt();
        return jdbc.query(
                DUE,
                PostgresDutySheet::duty,
                now.atOffset(ZoneOffset.UTC),
                (from == null ? Instant.EPOCH : from).atOffset(ZoneOffset.UTC),
                after == null ? FIRST : after.duty().caseId().value(),
                most);
    }

    @Override
    public List<CaseId> running(Span span, int most, @Nullable CaseId after) {
        return jdbc.query(
                RUNNING,
                (row, number) -> new CaseId(row.getObject(1, UUID.class)),
                span.clocks().toArray(String[]::new),
                span.forces().stream().map(ForceCode::value).toArray(String[]::new),
                span.startedBefore().atOffset(ZoneOffset.UTC),
                span.dueAfter().atOffset(ZoneOffset.UTC),
                after == null ? FIRST : after.value(),
                most);
    }

    private static OpenDuty duty(ResultSet row, int number) throws SQLException {
        Duty duty = new Duty(
                new CaseId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getInt(3),
                row.getString(7),
                Term.valueOf(row.getString(8)),
                null,
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getInt(9),
                instant(row.getObject(10, OffsetDateTime.class)),
                Pauses.NONE,
                Account.NONE,
                null,
                null,
                row.getString(11));
        return new OpenDuty(new ForceCode(row.getString(4)), duty);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

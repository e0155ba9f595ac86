package org.forthwith.risk.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.ruleset.SweepReport;
import org.forthwith.risk.ruleset.SweepReport.Raised;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lists of rule sets and of what their coming into force did, within the reach of whoever reads. */
public final class RuleSetLists implements SweepReport.Source {

    private static final String LAST = """
            select rule_set_id, swept_at, raised, lowered, unchanged, lapsed from rule_set_sweep
            where force_code = ? and (rule_set_id = ?::uuid or ?::uuid is null) order by swept_at desc limit 1""";

    private static final String CASES = """
            select s.reference, s.stood, s.says, s.raised, s.assessed_by, s.approved_by, s.assessed_at from swept_case s
            where s.rule_set = ? and s.force_code = ?
            order by s.raised desc, case s.stood when 'LOW' then 0 when 'MEDIUM' then 1 when 'HIGH' then 2 else 3 end, s.reference""";

    private final JdbcTemplate jdbc;

    public RuleSetLists(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> newestFirst() {
        return jdbc.query(
                "select rule_set_id from rule_set order by drafted_at desc, rule_set_id",
                (row, number) -> row.getObject(1, UUID.class));
    }

    @Override
    public Optional<UUID> named(String name) {
        return jdbc
                .query(
                        "select rule_set_id from rule_set where name = ?",
                        (row, number) -> row.getObject(1, UUID.class),
                        name)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<SweepReport> last(String force, @Nullable UUID ruleSet) {
        return jdbc.query(LAST, RuleSetLists::report, force, ruleSet, ruleSet).stream()
                .findFirst();
    }

    @Override
    public List<Raised> cases(String ruleSet, String force) {
        return jdbc.query(CASES, RuleSetLists::raised, ruleSet, force);
    }

    private static SweepReport report(ResultSet row, int number) throws SQLException {
        Array lapsed = row.getArray(6);
        return new SweepReport(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                List.of((String[]) lapsed.getArray()));
    }

    private static Raised raised(ResultSet row, int number) throws SQLException {
        String stood = row.getString(2);
        return new Raised(
                row.getString(1),
                stood == null ? null : Grade.valueOf(stood),
                Grade.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getString(5),
                row.getString(6),
                instant(row.getObject(7, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

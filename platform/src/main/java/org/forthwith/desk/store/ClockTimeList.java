package org.forthwith.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The times that a force has given its clocks, within the reach of whoever reads. */
public final class ClockTimeList {

    private static final String OF_A_FORCE = """
            select setting_id, clock, term, time_limit, tighter, begins_on, reason, proposed_by, signed_by, ends_on, counts
            from clock_time where force_code = ? order by begins_on desc, proposed_at desc""";

    private final JdbcTemplate jdbc;

    public ClockTimeList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One setting.
     *
     * @param limit as it is said
     * @param signedBy the second person; null while there is none
     * @param endsOn from this day on the time of the catalogue holds again; null while nobody has withdrawn it
     * @param counts whether duties are given it, from its first day on
     */
    public record Row(
            UUID id,
            String clock,
            String term,
            String limit,
            boolean tighter,
            LocalDate from,
            String reason,
            String proposedBy,
            @Nullable String signedBy,
            @Nullable LocalDate endsOn,
            boolean counts) {

        /** Two people stand for it. */
        public boolean byTwo() {
            return signedBy != null && !signedBy.equals(proposedBy);
        }
    }

    /** The latest first. */
    public List<Row> of(ForceCode force) {
        return jdbc.query(OF_A_FORCE, ClockTimeList::row, force.value());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("setting_id", UUID.class),
                row.getString("clock"),
                row.getString("term"),
                row.getString("time_limit"),
                row.getBoolean("tighter"),
                row.getObject("begins_on", LocalDate.class),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getString("signed_by"),
                row.getObject("ends_on", LocalDate.class),
                row.getBoolean("counts"));
    }
}

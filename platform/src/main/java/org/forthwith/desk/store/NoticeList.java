package org.forthwith.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notices within the reach of whoever reads. */
public final class NoticeList {

    private static final String WAITS = "sent_at is null and failed_at is null and withdrawn_at is null";

    private static final String ROWS = """
            select notice_id, reference, percent, told_kind, told, road, written_at, not_before, next_attempt_at, attempts, last_trouble, sent_at,
                receipt_state, failed_at, failed_because, withdrawn_at, again_by, alert, ring
            from notice where\s""";

    private static final String TALLY = """
            select count(*) filter (where $waits), count(*) filter (where failed_at >= ?), count(*) filter (where sent_at >= ?)
            from notice where written_at >= ? or $waits""".replace("$waits", WAITS);

    private final JdbcTemplate jdbc;

    public NoticeList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public enum Which {
        ALL("true"),
        WAITING(WAITS),
        FAILED("failed_at is not null");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /**
     * One notice.
     *
     * @param reference of its case; null for a digest, and where nobody who is told may see the case
     * @param alert the kind of an alert; null for a rung and for a digest
     * @param ring whom to ring, in an alert that says no more
     */
    public record Row(
            UUID id,
            @Nullable String reference,
            int percent,
            String toldKind,
            String told,
            String road,
            Instant writtenAt,
            Instant notBefore,
            Instant nextAttemptAt,
            int attempts,
            @Nullable String lastTrouble,
            @Nullable Instant sentAt,
            String receiptState,
            @Nullable Instant failedAt,
            @Nullable String failedBecause,
            @Nullable Instant withdrawnAt,
            @Nullable String againBy,
            @Nullable String alert,
            @Nullable String ring) {}

    /** How many wait now, and how many have failed and gone out since an instant. */
    public record Tally(int waiting, int failed, int sent) {}

    /** The newest first. */
    public List<Row> newest(Which which, int most) {
        return jdbc.query(
                ROWS + which.condition + " order by written_at desc, notice_id limit ?", NoticeList::row, most);
    }

    public Tally tally(Instant since) {
        OffsetDateTime from = Columns.utc(since);
        return jdbc.queryForObject(
                TALLY, (row, number) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3)), from, from, from);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("notice_id", UUID.class),
                row.getString("reference"),
                row.getInt("percent"),
                row.getString("told_kind"),
                row.getString("told"),
                row.getString("road"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("last_trouble"),
                instant(row, "sent_at"),
                row.getString("receipt_state"),
                instant(row, "failed_at"),
                row.getString("failed_because"),
                instant(row, "withdrawn_at"),
                row.getString("again_by"),
                row.getString("alert"),
                row.getString("ring"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

package org.forthwith.desk.store;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forthwith.kernel.row.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the clocks have come to, within the reach of whoever reads: in figures, without a case. */
public final class ClockFigures {

    /** Told that it is late, and nobody has done it, said why, or said that they know. */
    private static final String UNANSWERED = """
            select count(*), min(due_at) from duty
            where stopped_at is null and due_at < ? and cause is null and acknowledged_at is null and clock <> 'K51'""";

    private static final String WARNINGS = """
            select percent, count(*) from notice where written_at >= ? and percent is not null and not besides group by percent""";

    private static final String WAITING_RUNGS = "select count(*), min(next_rung_at) from duty where next_rung_at < ?";

    private static final String UNSENT = """
            select count(*), min(not_before) from notice
            where sent_at is null and failed_at is null and withdrawn_at is null and not_before < ?""";

    private final JdbcTemplate jdbc;

    public ClockFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * So many, and for how long the oldest of them.
     *
     * @param oldest null when there is none
     */
    public record Waiting(int number, @Nullable Duration oldest) {}

    /** What is late without an answer: not done, no cause given, not acknowledged. */
    public Waiting unanswered(Instant now) {
        return waiting(UNANSWERED, now);
    }

    /** Rungs that have been reached and that nobody has put on record yet: the lateness of the sweep at this moment. */
    public Waiting unnoticed(Instant now) {
        return waiting(WAITING_RUNGS, now);
    }

    /** Notices that might have gone out and have not: what the quiet hours hold is not among them. */
    public Waiting unsent(Instant now) {
        return waiting(UNSENT, now);
    }

    /** How many warnings were written since, by the rung of the ladder in per cent. */
    public Map<Integer, Integer> warnings(Instant since) {
        var warnings = new TreeMap<Integer, Integer>();
        jdbc.query(
                WARNINGS,
                row -> {
                    warnings.put(row.getInt(1), row.getInt(2));
                },
                Columns.utc(since));
        return warnings;
    }

    private Waiting waiting(String question, Instant now) {
        List<Waiting> answer = jdbc.query(
                question,
                (row, number) -> {
                    OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                    return new Waiting(
                            row.getInt(1), oldest == null ? null : Duration.between(oldest.toInstant(), now));
                },
                Columns.utc(now));
        return answer.getFirst();
    }
}

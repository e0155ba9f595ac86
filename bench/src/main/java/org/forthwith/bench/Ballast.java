package org.forthwith.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open duties that reach no rung meanwhile: copies of those that are there, a hundred days later, in the two tables that a sweep looks through.
 * They have no story, which nobody asks for before a rung is reached.
 */
record Ballast(Ground ground) {

    private static final List<String> TIMES = List.of("started_at", "due_at", "next_rung_at");

    /** Gives how many open duties there are then. */
    long fill(int wanted) {
        return ground.asOwner(() -> {
            JdbcTemplate jdbc = ground.owner();
            long open = open(jdbc);
            for (int copy = 1; open * copy < wanted; copy++) {
                copy(jdbc, "case_file", copy);
                copy(jdbc, "duty", copy);
            }
            jdbc.execute("analyze case_file");
            jdbc.execute("analyze duty");
            return open(jdbc);
        });
    }

    private static long open(JdbcTemplate jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from duty where stopped_at is null", Long.class));
    }

    private static void copy(JdbcTemplate jdbc, String table, int number) {
        List<String> columns = jdbc.query(
                "select column_name from information_schema.columns where table_schema = 'forthwith' and table_name = ?"
                        + " order by ordinal_position",
                (row, at) -> row.getString(1),
                table);
        jdbc.update("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream().map(column -> value(column, number)).collect(Collectors.joining(", ")) + " from "
                + table + " where case_id in (select stream_id from ledger_head)");
    }

    private static String value(String column, int number) {
        if (column.equals("case_id")) {
            return "md5(case_id::text || '" + number + "')::uuid";
        }
        if (column.equals("reference")) {
            return "reference || '-" + number + "'";
        }
        return TIMES.contains(column) ? column + " + interval '100 days'" : column;
    }
}

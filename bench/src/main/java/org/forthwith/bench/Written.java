package org.forthwith.bench;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Everything that a block of referrals wrote, sorted by the transaction that wrote it. Rows that were only updated count for nothing. */
final class Written {

    /** Every table, and how its new rows are known: by the ledger entry that was written with them. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("ledger_head", "e.sequence = 1 and t.stream_id = e.stream_id");
        TABLES.put("ledger_entry", "t.position = e.position");
        TABLES.put("ledger_payload", "t.position = e.position");
        TABLES.put(
                "document",
                "e.event_type in ('Received', 'NeedsRepair') and t.received_at = e.happened_at "
                        + "and t.referral_id = (e.body::jsonb ->> 'referralId')::uuid");
        TABLES.put(
                "referral",
                "e.event_type in ('Received', 'NeedsRepair') "
                        + "and t.referral_id = (e.body::jsonb ->> 'referralId')::uuid");
        TABLES.put("case_file", "e.event_type = 'Opened' and t.case_id = e.stream_id");
        TABLES.put("identifier", "t.case_id = e.stream_id and t.sequence = e.sequence");
        TABLES.put(
                "link",
                "e.event_type = 'LinkFound' and t.case_id = e.stream_id "
                        + "and t.link_id = (e.body::jsonb ->> 'linkId')::uuid and t.found_at = e.happened_at");
        TABLES.put("duty", "t.case_id = e.stream_id and t.opened_by = e.sequence");
    }

    private final Map<String, Rows> tables = new LinkedHashMap<>();

    /** What one transaction wrote into one table. */
    record Part(Rows of, List<Rows.Row> rows) {}

    /** Reads what stands in the ledger between two positions, as somebody who reaches every force. */
    static Written between(JdbcTemplate jdbc, long after, long upTo) {
        Written written = new Written();
        TABLES.forEach((table, where) -> written.tables.put(
                table,
                requireNonNull(jdbc.query(
                        """
                    with e as materialized (
                        select e.*, p.body from ledger_entry e join ledger_payload p using (position)
                        where e.position > ? and e.position <= ?)
                    select e.written_in::text, t.* from e join %s t on %s""".formatted(table, where),
                        (ResultSetExtractor<Rows>) result -> Rows.read(table, result),
                        after,
                        upTo))));
        return written;
    }

    /** For each referral that wrote anything, its parts in an order in which they can be written. */
    List<List<Part>> referrals() {
        Map<String, Map<String, Part>> referrals = new LinkedHashMap<>();
        tables.forEach((table, rows) -> rows.rows()
                .forEach(row -> referrals
                        .computeIfAbsent(row.transaction(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(table, any -> new Part(rows, new ArrayList<>()))
                        .rows()
                        .add(row)));
        return referrals.values().stream()
                .map(parts -> List.copyOf(parts.values()))
                .toList();
    }

    String words() {
        StringBuilder words = new StringBuilder();
        tables.forEach((table, rows) -> words.append(words.isEmpty() ? "" : ", ")
                .append(table)
                .append(' ')
                .append(rows.rows().size()));
        return words.toString();
    }
}

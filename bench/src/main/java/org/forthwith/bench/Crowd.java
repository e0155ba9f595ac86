package org.forthwith.bench;

import java.util.List;
import org.forthwith.app.House;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Identifiers by the million: mail addresses, four to a case, each known to four cases. They go straight into the read models, as the
 * owner, because walking ten million in would take days; no search can tell the difference.
 */
final class Crowd {

    private static final int AT_ONCE = 1_000_000;
    private static final int TO_A_CASE = 4;
    private static final int HOLDERS = 4;

    private static final String CASES = """
            insert into case_file (case_id, force_code, reference, title, channel, queue, state, grade_confirmed, children, open_links,
                received_at)
            select lpad(to_hex(n), 32, '0')::uuid, ?, 'K-0000-' || n, 'Invented', 'NCMEC', 'Intake desk', 'RECEIVED', false, 0, 0, now()
            from generate_series(?, ?) n""";

    /** Each value returns after a quarter of a million rows, in another case. The keys are made as {@code linking} makes them. */
    private static final String IDENTIFIERS = """
            insert into identifier (case_id, sequence, ordinal, force_code, referral_id, kind, written, canonical, search_form, role, extracted,
                value_key, form_key)
            select lpad(to_hex(n / 4), 32, '0')::uuid, 2, n % 4, ?, lpad(to_hex(n), 32, '0')::uuid, 'EMAIL', value, value, value, 'SUSPECT',
                false, key, key
            from generate_series(?, ?) n
            cross join lateral (select 'person' || (n / 1000000 * 250000 + n % 250000) || '@example.org' as value) v
            """ + Keyed.by("EMAIL", "value");

    private final House house;
    private final JdbcTemplate owner;
    private int there;

    Crowd(Stand stand) {
        this.house = stand.ownersHouse();
        this.owner = stand.owner();
    }

    static String value(int number) {
        return "person" + number + "@example.org";
    }

    /** How many different values there are at least among so many identifiers. */
    static int values(int size) {
        return size / HOLDERS;
    }

    /** Without the two indexes while it fills: they are made again as they were. */
    void growTo(int size) {
        List<String> indexes = owner.query(
                "select indexdef from pg_indexes where indexname in ('identifier_value_ix', 'identifier_form_ix')",
                (row, number) -> row.getString(1));
        owner.execute("drop index identifier_value_ix, identifier_form_ix");
        while (there < size) {
            int upTo = Math.min(size, there + AT_ONCE);
            fill(there, upTo - 1);
            there = upTo;
        }
        indexes.forEach(owner::execute);
        owner.execute("vacuum (analyze) identifier");
        owner.execute("vacuum (analyze) case_file");
    }

    private void fill(int from, int upTo) {
        String force = house.platform().force().value();
        house.decisions().take(house.platform(), () -> {
            owner.update(CASES, force, (from + TO_A_CASE - 1) / TO_A_CASE, upTo / TO_A_CASE);
            return owner.update(IDENTIFIERS, force, from, upTo);
        });
    }
}

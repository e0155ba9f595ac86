package org.forthwith.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.app.House;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linkage.invent.Invented;
import org.forthwith.linking.Clues;
import org.forthwith.linking.Value;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Described people by the million, each in a case of their own. They go straight into the read models, as the owner, because walking ten million in would
 * take days; no search can tell the difference. Every so often one is kept back, to arrive later: of most of them another record is known.
 */
final class Population implements Appendable {

    private static final int AT_ONCE = 20_000;

    private static final String CASES = """
            insert into case_file (case_id, force_code, reference, title, channel, queue, state, grade_confirmed, children, open_links,
                received_at, closed_at)
            select lpad(to_hex(n), 32, '0')::uuid, ?, 'K-0000-' || n, 'Invented', 'NCMEC', 'Intake desk', 'CLOSED', false, 0, 0, now(), now()
            from unnest(?::int[]) n""";

    /** The keys are made as {@code linking} makes them. */
    private static final String IDENTIFIERS = """
            insert into identifier (case_id, sequence, ordinal, force_code, referral_id, kind, written, canonical, role, extracted, value_key)
            select lpad(to_hex(n), 32, '0')::uuid, 2, 0, ?, lpad(to_hex(n), 32, '0')::uuid, 'PERSON', written, canonical, 'SUSPECT', false, key
            from unnest(?::int[], ?::text[], ?::text[]) each(n, written, canonical)
            """ + Keyed.by("PERSON", "canonical");

    private static final String CLUES = """
            insert into clue (value_key, case_id, sequence, ordinal, force_code)
            select key, lpad(to_hex(n), 32, '0')::uuid, 2, 0, ?
            from unnest(?::int[], ?::text[]) each(n, clue)
            """ + Keyed.by("PERSON", "clue");

    private final House house;
    private final JdbcTemplate owner;
    private final StringBuilder line = new StringBuilder();
    private final List<String> keptBack = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> canonical = new ArrayList<>();
    private final List<Integer> cluesOf = new ArrayList<>();
    private final List<String> clues = new ArrayList<>();
    private int oneIn = 2;
    private int seen;
    private int there;

    Population(House house, JdbcTemplate owner) {
        this.house = house;
        this.owner = owner;
    }

    /**
     * Fills empty tables, without their indexes, which are made again as they were. Gives how many people there are.
     *
     * @param keep how many are kept back, about
     */
    int fill(int records, int keep) throws IOException {
        oneIn = Math.max(2, records / keep);
        List<String> indexes = owner.query(
                "select indexdef from pg_indexes where indexname in ('identifier_value_ix', 'clue_case_ix')",
                (row, number) -> row.getString(1));
        owner.execute("drop index identifier_value_ix, clue_case_ix");
        owner.execute("alter table clue drop constraint clue_pk");
        Invented.write(1, records, this);
        flushed();
        owner.execute("alter table clue add constraint clue_pk primary key (value_key, case_id, sequence, ordinal)");
        indexes.forEach(owner::execute);
        List.of("identifier", "clue", "case_file").forEach(table -> owner.execute("vacuum (analyze) " + table));
        return there;
    }

    /** Those who were kept back, each in one line. */
    List<String> keptBack() {
        return List.copyOf(keptBack);
    }

    @Override
    public Appendable append(@Nullable CharSequence text) {
        return append(text, 0, text == null ? 0 : text.length());
    }

    @Override
    public Appendable append(@Nullable CharSequence text, int from, int until) {
        for (int at = from; text != null && at < until; at++) {
            append(text.charAt(at));
        }
        return this;
    }

    @Override
    public Appendable append(char letter) {
        if (letter == '\n') {
            record(line.toString().split(",", -1));
            line.setLength(0);
        } else {
            line.append(letter);
        }
        return this;
    }

    private void record(String[] fields) {
        if (seen++ == 0) {
            return;
        }
        String description = String.join(
                ", ",
                List.of(
                        fields[column("surname")],
                        fields[column("forename")],
                        fields[column("birth_date")],
                        fields[column("postcode")]));
        Sighting sighting = house.reference()
                .identifiers()
                .identify(Mention.of(IdentifierKind.PERSON, description, PersonRole.SUSPECT, "bench"));
        String form = sighting.canonical();
        if (form == null) {
            return;
        }
        if (seen % oneIn == 0) {
            keptBack.add(description);
            return;
        }
        settle(description, form);
    }

    private static int column(String name) {
        return Invented.COLUMNS.indexOf(name);
    }

    private void settle(String description, String form) {
        int number = ++there;
        numbers.add(number);
        written.add(description);
        canonical.add(form);
        for (Value clue : Clues.of(new Value(IdentifierKind.PERSON, form), null)) {
            cluesOf.add(number);
            clues.add(clue.canonical());
        }
        if (numbers.size() == AT_ONCE) {
            flushed();
        }
    }

    private void flushed() {
        String force = house.platform().force().value();
        Integer[] each = numbers.toArray(Integer[]::new);
        house.decisions().take(house.platform(), () -> {
            owner.update(CASES, force, each);
            owner.update(IDENTIFIERS, force, each, written.toArray(String[]::new), canonical.toArray(String[]::new));
            return owner.update(CLUES, force, cluesOf.toArray(Integer[]::new), clues.toArray(String[]::new));
        });
        List.of(numbers, written, canonical, cluesOf, clues).forEach(List::clear);
    }
}

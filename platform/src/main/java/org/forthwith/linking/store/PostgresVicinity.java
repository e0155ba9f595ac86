package org.forthwith.linking.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.row.Columns;
import org.forthwith.linking.Holder;
import org.forthwith.linking.Known;
import org.forthwith.linking.Value;
import org.forthwith.linking.Vicinity;
import org.forthwith.linking.Window;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What stands under which clue, by the index of clues. */
public final class PostgresVicinity implements Vicinity {

    private static final int PLACES_OF_A_CASE = 20;
    private static final int AT_ONCE = 2_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Case by case, and a few places of each. */
    private static final String NEAR = """
            with passed_over as (select array(select case_id from restriction where answers = 'SILENCE') || ?::uuid as cases)
            select i.kind, i.canonical, i.role, i.extracted, i.seen_at, i.written,
                c.case_id, c.force_code, c.reference, c.queue, case when r.case_id is null then c.grade end, c.closed_at is not null,
                wanted.value_key, holder.place
            from unnest(?::bigint[]) as wanted(value_key)
            cross join lateral (
                select one.case_id, row_number() over (order by one.case_id) as place from (
                    select distinct clue.case_id from clue where clue.value_key = wanted.value_key
                        and clue.case_id <> all ((select cases from passed_over)::uuid[])
                    order by clue.case_id limit ?) one) holder
            cross join lateral (
                select clue.sequence, clue.ordinal from clue where clue.value_key = wanted.value_key and clue.case_id = holder.case_id
                order by clue.sequence, clue.ordinal limit ?) at
            join identifier i on i.case_id = holder.case_id and i.sequence = at.sequence and i.ordinal = at.ordinal
            join case_file c on c.case_id = holder.case_id
            left join restriction r on r.case_id = holder.case_id""";

    private static final String NEAR_SILENT = """
            select i.kind, i.canonical, i.role, i.extracted, i.seen_at, i.written,
                c.case_id, c.force_code, c.reference, c.queue, c.grade, c.closed_at is not null, clue.value_key, 0
            from restriction r join clue on clue.case_id = r.case_id
            join identifier i on i.case_id = clue.case_id and i.sequence = clue.sequence and i.ordinal = clue.ordinal
            join case_file c on c.case_id = r.case_id
            where r.answers = 'SILENCE' and clue.value_key = any (?::bigint[]) and clue.case_id <> ?
            order by clue.case_id, clue.sequence, clue.ordinal""";

    private static final String PLACE = """
            select c.case_id, c.reference, c.force_code, c.title, i.kind, i.written, i.role, c.grade, c.closed_at is not null, c.received_at,
                i.canonical, i.seen_at
            from %s join case_file c on c.case_id = i.case_id""";

    private static final String PLACES = PLACE.formatted("""
            (select distinct case_id, sequence, ordinal from clue where value_key = any (?::bigint[])) hit
            join identifier i on i.case_id = hit.case_id and i.sequence = hit.sequence and i.ordinal = hit.ordinal""") + """

            where ?::boolean or (i.seen_at >= ?::timestamptz and i.seen_at <= ?::timestamptz)
            order by c.received_at desc, c.reference, i.written, i.sequence, i.ordinal limit ?""";

    private static final String NAMES = PLACE.formatted("identifier i") + """

            where i.kind = 'USERNAME' and i.canonical is not null and i.unlinkable is null and length(i.canonical) <= ?""";

    private final JdbcTemplate jdbc;

    public PostgresVicinity(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Near near(Collection<Value> clues, CaseId except, int most) {
        if (clues.isEmpty()) {
            return Near.NOBODY;
        }
        Map<Long, Value> byKey = new HashMap<>();
        clues.forEach(clue -> byKey.put(PostgresHolders.key(clue), clue));
        Map<Value, List<Known>> found = new HashMap<>();
        Set<Value> crowded = new HashSet<>();
        RowCallbackHandler each = row -> {
            Value clue = Objects.requireNonNull(byKey.get(row.getLong(13)));
            if (row.getInt(14) > most) {
                crowded.add(clue);
            } else {
                found.computeIfAbsent(clue, any -> new ArrayList<>()).add(PostgresHolders.known(row, 0));
            }
        };
        jdbc.query(NEAR, each, except.value(), PostgresHolders.keys(clues), most + 1, PLACES_OF_A_CASE);
        Set<CaseId> silent = new HashSet<>();
        RowCallbackHandler quietly = row -> {
            each.processRow(row);
            silent.add(new CaseId(row.getObject(7, UUID.class)));
        };
        jdbc.query(NEAR_SILENT, quietly, PostgresHolders.keys(clues), except.value());
        return new Near(found, crowded, silent);
    }

    @Override
    public List<Place> places(Collection<Value> clues, Window window, int most) {
        return clues.isEmpty()
                ? List.of()
                : jdbc.query(
                        PLACES,
                        PostgresVicinity::place,
                        PostgresHolders.keys(clues),
                        window.any(),
                        Columns.utc(window.from() == null ? EARLIEST : window.from()),
                        Columns.utc(window.until() == null ? LATEST : window.until()),
                        most);
    }

    /** A few at a time: there may be millions. */
    @Override
    public boolean names(int longest, Predicate<Place> each) {
        PreparedStatementCreator few = connection -> {
            PreparedStatement statement = connection.prepareStatement(NAMES);
            statement.setFetchSize(AT_ONCE);
            statement.setInt(1, longest);
            return statement;
        };
        ResultSetExtractor<Boolean> all = rows -> {
            boolean more = true;
            while (more && rows.next()) {
                more = each.test(place(rows, 0));
            }
            return more;
        };
        return Boolean.TRUE.equals(jdbc.query(few, all));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        Value value = new Value(IdentifierKind.valueOf(row.getString(5)), row.getString(11));
        OffsetDateTime seenAt = row.getObject(12, OffsetDateTime.class);
        Holder holder = new Holder(
                new CaseId(row.getObject(1, UUID.class)),
                row.getString(2),
                new ForceCode(row.getString(3)),
                row.getString(4),
                value.kind(),
                row.getString(6),
                PersonRole.valueOf(row.getString(7)),
                false,
                PostgresHolders.grade(row.getString(8)),
                row.getBoolean(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
        return new Place(holder, value, seenAt == null ? null : seenAt.toInstant());
    }
}

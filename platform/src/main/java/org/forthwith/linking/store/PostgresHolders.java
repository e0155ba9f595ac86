package org.forthwith.linking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.PersonRole;
import org.forthwith.linking.Holder;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Known;
import org.forthwith.linking.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who knows which value, by the one index over all cases. */
public final class PostgresHolders implements Holders {

    /** Beyond this many values one lock for all is cheaper than one for each, and cannot fill the server's lock table. */
    private static final int MANY = 100;

    private static final long ALL_VALUES = 0x0F0F_7A1E_5000_0001L;

    /** A case repeats a value in a few roles; this many rows for each case wanted is enough to see that there are too many cases. */
    private static final int ROWS_A_CASE = 4;

    private static final String KNOWN = """
            select i.kind, i.canonical, i.role, i.seen_at, i.written, c.case_id, c.force_code, c.reference, c.queue, c.grade, c.closed_at is not null
            from unnest(?::bigint[]) as wanted(value_key)
            cross join lateral (
                select kind, canonical, role, seen_at, written, case_id from identifier
                where identifier.value_key = wanted.value_key and unlinkable is null
                limit ?) i
            join case_file c on c.case_id = i.case_id""";

    private static final String SEARCH = """
            select distinct c.case_id, c.reference, c.force_code, c.title, found.kind, found.written, found.role, found.exactly, c.grade,
                c.closed_at is not null, c.received_at
            from (
                (select case_id, kind, written, role, true as exactly from identifier where value_key = any (?::bigint[]) limit ?)
                union all
                (select case_id, kind, written, role, false as exactly from identifier where form_key = any (?::bigint[]) limit ?)) found
            join case_file c on c.case_id = found.case_id
            order by c.received_at desc, c.reference, found.exactly desc
            limit ?""";

    private final JdbcTemplate jdbc;

    public PostgresHolders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    // [impl->req~arrive-together-find-each-other~1]
    @Override
    public void reserve(Collection<Value> values) {
        if (values.isEmpty()) {
            return;
        }
        if (values.size() > MANY) {
            jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, ALL_VALUES);
            return;
        }
        jdbc.query("""
                select pg_advisory_xact_lock_shared(?), (select count(pg_advisory_xact_lock(k)) from
                    (select k from unnest(?::bigint[]) as each(k) order by k) as in_order)""", row -> {}, ALL_VALUES, keys(values));
    }

    @Override
    public List<Known> of(Collection<Value> values, int most) {
        if (values.isEmpty()) {
            return List.of();
        }
        return jdbc.query(KNOWN, PostgresHolders::known, keys(values), (most + 1) * ROWS_A_CASE).stream()
                .filter(known -> values.contains(known.value()))
                .toList();
    }

    @Override
    public int count(Value value) {
        Integer cases = jdbc.queryForObject(
                "select count(distinct case_id) from identifier where value_key = ? and canonical = ? and unlinkable is null",
                Integer.class,
                ValueKey.of(value.kind().name(), value.canonical()),
                value.canonical());
        return cases == null ? 0 : cases;
    }

    @Override
    public List<Holder> search(Collection<Value> exact, Collection<Value> alike, int most) {
        return jdbc.query(SEARCH, PostgresHolders::holder, keys(exact), most, keys(alike), most, most);
    }

    @Override
    public Map<CaseId, Linked> linkedTo(CaseId caseId) {
        Map<CaseId, Linked> linked = new HashMap<>();
        jdbc.query(
                """
                select other_case_id, link_id, array(
                    select distinct canonical from identifier
                    where identifier.case_id = link.case_id and written = any (link.shared) and canonical is not null)
                from link where case_id = ?""",
                row -> {
                    Set<String> shared =
                            Set.copyOf(List.of((String[]) row.getArray(3).getArray()));
                    linked.put(
                            new CaseId(row.getObject(1, UUID.class)),
                            new Linked(new LinkId(row.getObject(2, UUID.class)), shared));
                },
                caseId.value());
        return linked;
    }

    private static Long[] keys(Collection<Value> values) {
        return values.stream()
                .map(value -> ValueKey.of(value.kind().name(), value.canonical()))
                .distinct()
                .toArray(Long[]::new);
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        OffsetDateTime seenAt = row.getObject(4, OffsetDateTime.class);
        return new Known(
                new Value(IdentifierKind.valueOf(row.getString(1)), row.getString(2)),
                PersonRole.valueOf(row.getString(3)),
                seenAt == null ? null : seenAt.toInstant(),
                row.getString(5),
                new CaseId(row.getObject(6, UUID.class)),
                new ForceCode(row.getString(7)),
                row.getString(8),
                row.getString(9),
                grade(row.getString(10)),
                row.getBoolean(11));
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                new CaseId(row.getObject(1, UUID.class)),
                row.getString(2),
                new ForceCode(row.getString(3)),
                row.getString(4),
                IdentifierKind.valueOf(row.getString(5)),
                row.getString(6),
                PersonRole.valueOf(row.getString(7)),
                row.getBoolean(8),
                grade(row.getString(9)),
                row.getBoolean(10),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }

    private static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }
}

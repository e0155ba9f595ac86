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
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.row.Columns;
import org.forthwith.ledger.Change;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Known;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who knows which value, by the one index over all cases. */
public final class PostgresHolders implements Holders {

    /** Beyond this many values one lock for all is cheaper than one for each, and cannot fill the server's lock table. */
    private static final int MANY = 200;

    private static final long ALL_VALUES = 0x0F0F_7A1E_5000_0001L;

    private static final String LOCK = """
            select pg_advisory_xact_lock_shared(?), (select count(pg_advisory_xact_lock(k)) from
                (select k from unnest(?::bigint[]) as each(k) order by k) as in_order)""";

    /** Steps from one case to the next along the index, so that a case that repeats a value costs no more than one that has it once. */
    private static final String KNOWN = """
            with passed_over as (select array(select case_id from restriction where answers = 'SILENCE') || ?::uuid as cases)
            select i.kind, i.canonical, i.role, i.extracted, i.seen_at, i.written,
                c.case_id, c.force_code, c.reference, c.queue, case when r.case_id is null then c.grade end, c.closed_at is not null
            from unnest(?::bigint[]) as wanted(value_key)
            cross join lateral (
                with recursive step(case_id, place) as (
                    (select case_id, 1 from identifier
                    where identifier.value_key = wanted.value_key and unlinkable is null and case_id <> all ((select cases from passed_over)::uuid[])
                    order by case_id limit 1)
                    union all
                    select next.case_id, step.place + 1
                    from step cross join lateral (
                        select case_id from identifier
                        where identifier.value_key = wanted.value_key and unlinkable is null and case_id > step.case_id
                            and case_id <> all ((select cases from passed_over)::uuid[])
                        order by case_id limit 1) next
                    where step.place <= ?)
                select case_id from step) holder
            cross join lateral (
                select distinct kind, canonical, role, extracted, seen_at, written from identifier
                where identifier.value_key = wanted.value_key and unlinkable is null and identifier.case_id = holder.case_id) i
            join case_file c on c.case_id = holder.case_id
            left join restriction r on r.case_id = holder.case_id""";

    private static final String SILENT = """
            select distinct i.kind, i.canonical, i.role, i.extracted, i.seen_at, i.written,
                c.case_id, c.force_code, c.reference, c.queue, c.grade, c.closed_at is not null
            from restriction r join identifier i on i.case_id = r.case_id join case_file c on c.case_id = r.case_id
            where r.answers = 'SILENCE' and i.value_key = any (?::bigint[]) and i.unlinkable is null and i.case_id <> ?
            order by c.case_id""";

    private static final String SEARCH = """
            with hit as (
                select case_id, true as linkable from identifier where value_key = any (?::bigint[]) and unlinkable is null
                union all
                select case_id, false from identifier where value_key = any (?::bigint[]) and unlinkable is not null
                union all
                select case_id, false from identifier where form_key = any (?::bigint[])),
            holder as (
                select c.case_id, c.reference, c.force_code, c.title, c.grade, c.closed_at is not null as closed, c.received_at,
                    c.force_code = any (?::text[]) and r.case_id is null as within, known.linkable,
                    coalesce(r.answers = 'SILENCE', false) as silent, r.case_id is not null as asked
                from (select case_id, bool_or(linkable) as linkable from hit group by case_id) known
                join case_file c on c.case_id = known.case_id
                left join restriction r on r.case_id = known.case_id and not ? = any (r.people)),
            ranked as (
                select holder.*, count(*) over (partition by within) as cases,
                    row_number() over (partition by within order by received_at desc, reference) as place
                from holder where not silent and (within or linkable))
            select r.within, r.cases, r.case_id, r.reference, r.force_code, r.title, i.kind, i.written, i.role, i.exactly,
                r.grade, r.closed, r.received_at
            from ranked r
            left join lateral (
                select kind, written, role, bool_or(exactly) as exactly from (
                    select kind, written, role, true as exactly from identifier
                    where value_key = any (?::bigint[]) and unlinkable is null and case_id = r.case_id
                    union all
                    select kind, written, role, true from identifier
                    where value_key = any (?::bigint[]) and unlinkable is not null and case_id = r.case_id
                    union all
                    select kind, written, role, false from identifier where form_key = any (?::bigint[]) and case_id = r.case_id) place
                group by kind, written, role) i on r.within
            where r.place <= ?
            order by r.within desc, r.place, i.exactly desc, i.kind, i.written, i.role""";

    /** Within reach whatever would have been shown, beyond it what would have been pointed to. */
    private static final String ASKED = """
            select distinct i.case_id from restriction r join identifier i on i.case_id = r.case_id
            where (i.value_key = any (?::bigint[]) or i.form_key = any (?::bigint[])) and not ? = any (r.people)
                and (r.force_code = any (?::text[]) or (i.value_key = any (?::bigint[]) and i.unlinkable is null))
            order by i.case_id""";

    private final JdbcTemplate jdbc;

    public PostgresHolders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    // [impl->req~arrive-together-find-each-other~1]
    @Override
    public void reserve(Collection<Value> values) {
        reservation(values)
                .forEach(lock ->
                        jdbc.query(lock.statement(), row -> {}, lock.values().toArray()));
    }

    @Override
    public List<Change> reservation(Collection<Value> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return List.of(
                values.size() > MANY
                        ? Change.of("select pg_advisory_xact_lock(?)", ALL_VALUES)
                        : Change.of(LOCK, ALL_VALUES, keys(values)));
    }

    // [impl->req~no-cap-silences-a-value~1]
    @Override
    public List<Known> of(Collection<Value> values, CaseId except, int most) {
        if (values.isEmpty()) {
            return List.of();
        }
        return jdbc.query(KNOWN, PostgresHolders::known, except.value(), keys(values), most).stream()
                .filter(known -> values.contains(known.value()))
                .toList();
    }

    @Override
    public List<Known> silent(Collection<Value> values, CaseId except) {
        if (values.isEmpty()) {
            return List.of();
        }
        return jdbc.query(SILENT, PostgresHolders::known, keys(values), except.value()).stream()
                .filter(known -> values.contains(known.value()))
                .toList();
    }

    @Override
    public int count(Value value, CaseId except) {
        Integer cases = jdbc.queryForObject("""
                select count(distinct case_id) from identifier
                where value_key = ? and canonical = ? and unlinkable is null and case_id <> ?
                    and case_id not in (select case_id from restriction where answers = 'SILENCE')""", Integer.class, key(value), value.canonical(), except.value());
        return cases == null ? 0 : cases;
    }

    // [impl->req~search-shows-how-many~1]
    // [impl->req~beyond-reach-only-what-may-link~1]
    @Override
    public Sought search(Collection<Value> exact, Collection<Value> alike, Actor by, int most) {
        Long[] same = keys(exact);
        Long[] looser = keys(alike);
        String[] forces = by.reach().stream().map(ForceCode::value).toArray(String[]::new);
        SoughtRows rows = new SoughtRows();
        jdbc.query(SEARCH, rows, same, same, looser, forces, by.id(), same, same, looser, most);
        return rows.sought(jdbc.query(ASKED, PostgresHolders::caseId, same, looser, by.id(), forces, same));
    }

    // [impl->req~who-searches-is-on-the-record~1]
    @Override
    public void remember(Asked asked) {
        jdbc.update(
                """
                insert into search_made (force_code, actor, searched_at, kinds, value_keys, address_range, seen_from, seen_until, every_name,
                    cases_within, cases_beyond)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                asked.by().force().value(),
                asked.by().id(),
                Columns.utc(asked.at()),
                asked.values().stream().map(value -> value.kind().name()).toArray(String[]::new),
                asked.values().stream().map(PostgresHolders::key).toArray(Long[]::new),
                asked.range(),
                asked.window().from() == null
                        ? null
                        : Columns.utc(asked.window().from()),
                asked.window().until() == null
                        ? null
                        : Columns.utc(asked.window().until()),
                asked.far(),
                asked.casesWithin(),
                asked.casesBeyond());
    }

    @Override
    public Map<CaseId, Linked> linkedTo(CaseId caseId) {
        return linked("other_case_id", "case_id", caseId);
    }

    @Override
    public Map<CaseId, Linked> toldOf(CaseId caseId) {
        return linked("case_id", "other_case_id", caseId);
    }

    private Map<CaseId, Linked> linked(String other, String mine, CaseId caseId) {
        Map<CaseId, Linked> linked = new HashMap<>();
        jdbc.query(
                """
                select $other, link_id, array(
                    select distinct canonical from identifier
                    where identifier.case_id = link.case_id and written = any (link.shared) and canonical is not null)
                from link where $mine = ?""".replace("$other", other).replace("$mine", mine),
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

    private static CaseId caseId(ResultSet row, int number) throws SQLException {
        return new CaseId(row.getObject(1, UUID.class));
    }

    static Long[] keys(Collection<Value> values) {
        return values.stream().map(PostgresHolders::key).distinct().toArray(Long[]::new);
    }

    static long key(Value value) {
        return ValueKey.of(value.kind().name(), value.canonical());
    }

    static Known known(ResultSet row, int number) throws SQLException {
        OffsetDateTime seenAt = row.getObject(5, OffsetDateTime.class);
        return new Known(
                new Value(IdentifierKind.valueOf(row.getString(1)), row.getString(2)),
                PersonRole.valueOf(row.getString(3)),
                row.getBoolean(4),
                seenAt == null ? null : seenAt.toInstant(),
                row.getString(6),
                new CaseId(row.getObject(7, UUID.class)),
                new ForceCode(row.getString(8)),
                row.getString(9),
                row.getString(10),
                grade(row.getString(11)),
                row.getBoolean(12));
    }

    static @Nullable Grade grade(@Nullable String name) {
        return name == null ? null : Grade.valueOf(name);
    }
}

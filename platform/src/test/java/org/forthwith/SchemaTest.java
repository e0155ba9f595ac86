package org.forthwith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.forthwith.access.Restriction;
import org.forthwith.app.House;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.flow.LookUp.Wanted;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.store.Erasure;
import org.forthwith.referral.Digests;
import org.forthwith.referral.OfferedFile;
import org.forthwith.referral.Original;
import org.forthwith.referral.ReportsInTheMaking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables as they are after the migrations, and who meets a row in them. */
class SchemaTest {

    private static final FreshHouse FRESH = new FreshHouse();
    private static final JdbcTemplate OWNER = new JdbcTemplate(FRESH.database().owner());
    private static final JdbcTemplate APP = new JdbcTemplate(FRESH.database().app());

    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "context_key", "installation", "invented_years", "invented_chapter", "duty_basis", "clue_basis", "sweeper");

    /** Rule sets are one policy for all forces; the national agency answers for them, and no officer of another force meets a row. */
    private static final Set<String> OF_THE_NATIONAL_AGENCY =
            Set.of("rule_set", "rule_set_proof", "rule_set_signature", "rule_set_activation");

    private static ForceCode here = new ForceCode("00");
    private static ForceCode elsewhere = new ForceCode("00");

    @BeforeAll
    static void recordAReferralInEachOfTwoForces() {
        here = forceOf(FRESH.hand("DESK-1", "07700 900123", "E07000041").caseId());
        elsewhere = forceOf(FRESH.hand("DESK-2", "07700 900123", "E08000035").caseId());
        assertThat(here).isNotEqualTo(elsewhere);
        reportInTheMaking(here);
        reportInTheMaking(elsewhere);
        lookUpAndErase(here);
        lookUpAndErase(elsewhere);
        trainAndMark(here);
        trainAndMark(elsewhere);
        FRESH.advise(here);
        FRESH.advise(elsewhere);
    }

    /** With a search, a widely known value and an erasure, these tables hold rows of both forces too. */
    private static void lookUpAndErase(ForceCode force) {
        FRESH.house().flow().lookUp().find(Wanted.of("07700 900123"), FreshHouse.officerOf(force));
        var position = FRESH.ownersHouse().decisions().take(FRESH.house().platform(), () -> {
            OWNER.update("""
                    insert into hub (case_id, kind, written, force_code, cases, found_at)
                    values (gen_random_uuid(), 'PHONE', '07700 900123', ?, 51, now())""", force.value());
            OWNER.update("""
                    insert into clue (value_key, case_id, sequence, ordinal, force_code)
                    values (1, gen_random_uuid(), 1, 0, ?)""", force.value());
            OWNER.update("""
                    insert into restriction (case_id, force_code, people, answers, since)
                    values (gen_random_uuid(), ?, '{o.1}', 'SILENCE', now())""", force.value());
            OWNER.update("""
                    insert into rule_set_sweep (rule_set_id, swept_at, force_code, raised, lowered, unchanged, lapsed)
                    values (gen_random_uuid(), now(), ?, 0, 0, 0, '{}')""", force.value());
            OWNER.update("""
                    insert into clock_time (setting_id, force_code, clock, term, time_limit, tighter, begins_on, reason, proposed_by, proposed_at,
                        counts)
                    values (gen_random_uuid(), ?, 'K06', 'ORDINARY', '12 hours', true, '2026-03-02', 'r', 'p', now(), true)""", force.value());
            OWNER.update("""
                    insert into swept_case (case_id, rule_set, force_code, reference, says, raised, looked_at)
                    values (gen_random_uuid(), 'rules@0', ?, 'K-0', 'HIGH', true, now())""", force.value());
            OWNER.update("""
                    insert into notice (notice_id, force_code, counts, told_kind, told, road, besides, written_at, not_before, attempts,
                        next_attempt_at, receipt_state)
                    values (gen_random_uuid(), ?, '{0,0,0}', 'DESK', '00', 'DESK', false, now(), now(), 0, now(), 'NONE')""", force.value());
            return OWNER.queryForObject(
                    "select max(position) from ledger_entry where force_code = ?", Long.class, force.value());
        });
        assertThat(FRESH.ownersHouse().erase(new Erasure.Order(position, "dba.7", "Court order 12", "section 47")))
                .isEmpty();
    }

    /** Training, staff, a grade that two people made, and one that was marked again. */
    private static void trainAndMark(ForceCode force) {
        FRESH.ownersHouse().decisions().take(FRESH.house().platform(), () -> {
            OWNER.update("""
                    insert into training (entry_id, sequence, force_code, person, skill, awarded_on, expires_on, evidence, recorded_by)
                    values (gen_random_uuid(), 1, ?, 'p', 'KIRAT_OR_EQUIV', '2026-01-01', '2027-01-01', 'certificate', 'h')""", force.value());
            OWNER.update("""
                    insert into staff (entry_id, force_code, person, name, roles, joined_at)
                    values (gen_random_uuid(), ?, 'p', 'P', '{SUPERVISOR}', now())""", force.value());
            OWNER.update("""
                    insert into absence (entry_id, sequence, force_code, from_on, until_on, kind, cancelled)
                    values (gen_random_uuid(), 2, ?, '2026-09-01', '2026-09-14', 'LEAVE', false)""", force.value());
            OWNER.update("""
                    insert into grade_approval (case_id, sequence, force_code, change, to_grade, proposer, approver)
                    values (gen_random_uuid(), 9, ?, 'ab', 'LOW', 'p', 'q')""", force.value());
            OWNER.update("""
                    insert into second_marking (case_id, sequence, force_code, since, assessor, decided_by, grade, sampled_because, overtaken)
                    values (gen_random_uuid(), 9, ?, now(), 'p', 'q', 'LOW', 'drawn', false)""", force.value());
            return OWNER.update("""
                    insert into second_marking_answer (case_id, sequence, question, force_code, first_answer, second_answer)
                    values (gen_random_uuid(), 9, 'RESIDENT_CHILD', ?, 'NO', 'NO')""", force.value());
        });
    }

    /** A report that is being handed in piece by piece: with it every table holds rows of both forces. */
    private static void reportInTheMaking(ForceCode force) {
        var sender = FreshHouse.officerOf(force);
        var reports = FRESH.house().reportsInTheMaking();
        var now = Instant.parse("2026-09-01T09:00:00Z");
        var document = new Original("<report/>".getBytes(StandardCharsets.UTF_8));
        FRESH.house().decisions().take(sender, () -> {
            var report =
                    reports.find(reports.open(sender, document, now), sender).orElseThrow();
            var token = "0000" + force.value();
            reports.offer(report, new OfferedFile(token, 4, new Digests(1, "00", "00", "00")), sender, now);
            reports.describe(report, new ReportsInTheMaking.Description(token, document), sender, now);
            return report.number();
        });
    }

    @AfterAll
    static void close() {
        FRESH.close();
    }

    @Test
    void every_table_says_what_it_holds() {
        assertThat(names("""
                select c.relname from pg_class c
                where c.relnamespace = 'forthwith'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                    and obj_description(c.oid, 'pg_class') is null
                    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'i')""")).isEmpty();
    }

    @Test
    void every_column_says_what_it_holds() {
        assertThat(names("""
                select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'forthwith'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                    and a.attnum > 0 and not a.attisdropped and col_description(c.oid, a.attnum) is null""")).isEmpty();
    }

    @Test
    void every_function_says_what_it_does() {
        assertThat(names("""
                select proname from pg_proc
                where pronamespace = 'forthwith'::regnamespace and obj_description(oid, 'pg_proc') is null""")).isEmpty();
    }

    @Test
    void every_table_has_a_primary_key() {
        assertThat(tables()).hasSizeGreaterThan(9);
        assertThat(names("""
                select relname from pg_class c
                where relnamespace = 'forthwith'::regnamespace and relkind in ('r', 'p')
                    and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"p,_pk", "u,_uk", "f,_fk", "c,_ck"})
    void the_name_of_a_constraint_says_what_it_is(String kind, String ending) {
        assertThat(names(
                        "select conname from pg_constraint where connamespace = 'forthwith'::regnamespace and contype = ?",
                        kind))
                .allMatch(name -> name.endsWith(ending));
    }

    @Test
    void the_name_of_an_index_says_that_it_is_one() {
        var indexes = names("""
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                where c.relnamespace = 'forthwith'::regnamespace
                    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)""");

        assertThat(indexes).isNotEmpty().allMatch(name -> name.endsWith("_ix"));
    }

    @Test
    void every_foreign_key_can_be_followed_backwards_by_an_index() {
        assertThat(names("""
                select k.conname from pg_constraint k
                where k.connamespace = 'forthwith'::regnamespace and k.contype = 'f'
                    and not exists (select from pg_index i where i.indrelid = k.conrelid
                        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)""")).isEmpty();
    }

    @Test
    void a_time_is_an_instant_and_a_number_is_exact() {
        assertThat(names("""
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                where table_schema = 'forthwith' and (data_type like '%without time zone'
                    or data_type in ('time with time zone', 'real', 'double precision', 'money'))""")).isEmpty();
    }

    @Test
    void row_level_security_is_forced_on_every_table() {
        assertThat(names("""
                select relname from pg_class
                where relnamespace = 'forthwith'::regnamespace and relkind in ('r', 'p')
                    and not (relrowsecurity and relforcerowsecurity)""")).isEmpty();
    }

    // [utest->req~append-only~1]
    @ParameterizedTest
    @CsvSource({"ledger_entry", "ledger_payload", "document", "search_made"})
    void the_application_may_not_change_or_remove_what_has_happened(String table) {
        assertThat(APP.queryForObject("select has_table_privilege(?, 'INSERT')", Boolean.class, table))
                .isTrue();
        for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
            assertThat(APP.queryForObject("select has_table_privilege(?, ?)", Boolean.class, table, right))
                    .as(right)
                    .isFalse();
        }
        assertThat(APP.queryForObject("select has_any_column_privilege(?, 'UPDATE')", Boolean.class, table))
                .isFalse();
    }

    @Test
    void the_application_cannot_read_the_key_with_which_it_signs() {
        for (var right : List.of("SELECT", "INSERT", "UPDATE", "REFERENCES")) {
            assertThat(APP.queryForObject("select has_any_column_privilege('context_key', ?)", Boolean.class, right))
                    .as(right)
                    .isFalse();
        }
        assertThatThrownBy(() -> APP.queryForList("select * from context_key")).isInstanceOf(DataAccessException.class);
    }

    // [utest->req~demonstration-or-real-for-good~1]
    @ParameterizedTest
    @ValueSource(strings = {"SELECT", "INSERT", "UPDATE", "REFERENCES"})
    void the_application_can_neither_read_nor_say_what_the_installation_is_for(String right) {
        assertThat(APP.queryForObject("select has_any_column_privilege('installation', ?)", Boolean.class, right))
                .isFalse();
    }

    // [utest->req~nobody-reads-nothing~1]
    @Test
    void work_for_nobody_reads_nothing() {
        assertThat(rowsOf(FRESH.house(), FRESH.house().platform()))
                .containsKeys("ledger_entry", "ledger_payload", "document", "case_file", "identifier", "link", "duty")
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        assertThat(rows(APP))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    // [utest->req~nobody-reads-nothing~1]
    @Test
    void words_that_the_platform_has_not_signed_open_nothing() {
        var another = FRESH.over(FRESH.database().app(), new byte[32]);

        assertThat(rowsOf(another, another.platform()))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    // [utest->req~nobody-reads-nothing~1]
    @ParameterizedTest
    @CsvSource({"forthwith|50|99999999999|00", "|||", "x", "''", "forthwith|50|soon|00"})
    void words_that_somebody_made_up_open_nothing(String words) throws SQLException {
        try (var connection = FRESH.database().app().getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            var jdbc = new JdbcTemplate(source);
            jdbc.queryForObject("select set_config('forthwith.context', ?, false)", String.class, words);

            assertThat(rows(jdbc))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());

            jdbc.execute("reset forthwith.context");
        }
    }

    // [utest->req~nobody-reads-nothing~1]
    @Test
    void words_that_the_platform_signed_long_ago_open_nothing() {
        var yesterday = InstantSource.system().instant().minus(Duration.ofDays(1));
        var late = FRESH.over(FRESH.database().app(), FRESH.database().contextKey(), () -> yesterday);

        assertThat(rowsOf(late, late.platform()))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
    }

    // [utest->req~a-force-meets-its-own-rows~1]
    @Test
    void an_officer_of_one_force_meets_no_row_of_another() {
        for (var force : List.of(here, elsewhere)) {
            var officer = FreshHouse.officerOf(force);

            var forces = FRESH.house().decisions().look(officer, SchemaTest::forcesMet);

            assertThat(forces)
                    .allSatisfy((table, met) -> assertThat(met).as(table).containsExactly(force.value()));
        }
    }

    // [utest->req~a-restricted-case-is-met-by-its-list~1]
    @Test
    void every_table_that_says_of_which_case_a_row_is_hides_the_rows_of_a_restricted_one() {
        assertThat(names("""
                select c.relname from pg_class c
                where c.relnamespace = 'forthwith'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'search_made'
                    and exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                        and a.attname in ('case_id', 'stream_id', 'referral_id', 'position'))
                    and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive)""")).isEmpty();
    }

    // [utest->req~a-restricted-case-is-met-by-its-list~1]
    @Test
    void whoever_is_not_on_the_list_meets_no_row_of_the_case_and_the_platform_and_the_list_meet_all() {
        var secret =
                FRESH.hand("DESK-SECRET", "07700 900124", "E07000041").caseId().value();
        var listed = new Actor("listed", "Listed", here, Set.of(Role.INSPECTOR), Set.of(here));
        var before = rowsOf(FRESH.house(), FreshHouse.officerOf(here));
        var all = rowsOf(FRESH.house(), FRESH.house().platform());

        assertThat(FRESH.house()
                        .flow()
                        .restrictions()
                        .restrict(
                                new CaseId(secret),
                                listed,
                                Optional.empty(),
                                new Restriction(List.of(), CaseEvent.Answers.SILENCE),
                                new Reason("near")))
                .isInstanceOf(Reply.Done.class);

        var hidden = rowsOf(FRESH.house(), FreshHouse.officerOf(here));
        for (var table : List.of(
                "case_file",
                "identifier",
                "duty",
                "ledger_entry",
                "ledger_payload",
                "ledger_head",
                "document",
                "referral")) {
            assertThat(hidden.get(table)).as(table).isLessThan(before.get(table));
            assertThat(rowsOf(FRESH.house(), listed).get(table)).as(table).isGreaterThanOrEqualTo(before.get(table));
            assertThat(rowsOf(FRESH.house(), FRESH.house().platform()).get(table))
                    .as(table)
                    .isGreaterThanOrEqualTo(all.get(table));
        }
        assertThatThrownBy(() -> FRESH.house()
                        .decisions()
                        .take(FreshHouse.officerOf(here), () -> APP.update("""
                insert into hub (case_id, kind, written, force_code, cases, found_at) values (?, 'PHONE', 'x', ?, 51, now())""", secret, here.value())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void no_officer_of_a_force_meets_the_rule_sets_of_the_national_agency() {
        var id = UUID.randomUUID();
        FRESH.ownersHouse().decisions().take(FRESH.house().platform(), () -> OWNER.update("""
                insert into rule_set (rule_set_id, force_code, name, title, author, drafted_at) values (?, '91', 'rules@0', 'Rules', 'anna', now())""", id));

        assertThat(FRESH.house().decisions().look(FreshHouse.officerOf(here), () -> count(APP, "rule_set")))
                .isZero();
        assertThat(FRESH.house().decisions().look(FRESH.house().platform(), () -> count(APP, "rule_set")))
                .isOne();
    }

    // [utest->req~a-force-meets-its-own-rows~1]
    @Test
    void an_officer_cannot_write_a_row_for_another_force() {
        assertThatThrownBy(() -> FRESH.house()
                        .decisions()
                        .take(FreshHouse.officerOf(here), () -> APP.update("""
                        insert into ledger_head (stream_id, force_code, sequence) values (gen_random_uuid(), ?, 1)""", elsewhere.value())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    // [utest->req~nobody-reads-nothing~1]
    @Test
    void a_connection_forgets_for_whom_it_worked_when_the_work_is_done() throws SQLException {
        try (var connection = FRESH.database().app().getConnection()) {
            var source = new SingleConnectionDataSource(connection, true);
            var house = FRESH.over(source, FRESH.database().contextKey());
            var jdbc = new JdbcTemplate(source);

            var during = house.decisions().take(house.platform(), () -> rows(jdbc));

            assertThat(during.get("ledger_entry")).isPositive();
            assertThat(rows(jdbc))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
    }

    private static ForceCode forceOf(CaseId caseId) {
        var story = FRESH.house()
                .decisions()
                .look(FRESH.house().platform(), () -> FRESH.house().ledger().story(caseId.value()));
        return ((Opened) story.getFirst().event()).force();
    }

    private static Map<String, Long> rowsOf(House house, Actor actor) {
        return house.decisions().look(actor, () -> rows(APP));
    }

    private static Map<String, Long> rows(JdbcTemplate jdbc) {
        var rows = new TreeMap<String, Long>();
        tablesOfForces().forEach(table -> rows.put(table, count(jdbc, table)));
        return rows;
    }

    private static long count(JdbcTemplate jdbc, String table) {
        var rows = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? -1 : rows;
    }

    private static Map<String, List<String>> forcesMet() {
        var met = new TreeMap<String, List<String>>();
        tablesOfForces()
                .forEach(table ->
                        met.put(table, APP.queryForList("select distinct force_code from " + table, String.class)));
        return met;
    }

    private static List<String> tables() {
        return names(
                "select relname from pg_class where relnamespace = 'forthwith'::regnamespace and relkind in ('r', 'p')");
    }

    /** Every table but those of the platform itself, which hold nothing of any force. */
    private static List<String> tablesOfForces() {
        return tables().stream()
                .filter(table -> !OF_THE_PLATFORM.contains(table) && !OF_THE_NATIONAL_AGENCY.contains(table))
                .toList();
    }

    private static List<String> names(String sql, Object... values) {
        return OWNER.queryForList(sql, String.class, values);
    }
}

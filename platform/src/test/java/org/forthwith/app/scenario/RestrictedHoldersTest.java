package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.forthwith.FreshHouse;
import org.forthwith.app.web.RunningPlatform;
import org.forthwith.app.web.TestTokens;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One name in five hundred cases of forty forces, some of them restricted: the number that is told is the number that may be told. On a platform of
 * its own. All but two of the cases are rows beside the ledger, as no list is asked here what the ledger says.
 */
class RestrictedHoldersTest {

    private static final String NAME = "five.hundred.example";
    private static final int HOLDERS = 500;
    private static final int SILENT = 30;
    private static final int POINTING = 20;

    private static final FreshHouse FRESH = new FreshHouse();
    private static final RunningPlatform PLATFORM =
            RunningPlatform.start(Map.of("forthwith.demo", true), FRESH.house());
    private static final TestTokens TOKENS = TestTokens.of(PLATFORM);

    private final Person yorkshire = person("hub-r-yorkshire", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
    private final Person devon = person("hub-r-devon", Scene.DEVON, Role.INTAKE_OFFICER);

    @AfterAll
    static void close() {
        PLATFORM.close();
        FRESH.close();
    }

    private static Person person(String id, String force, Role role) {
        return new Person(PLATFORM.visitor(), TOKENS.bearer(id, new ForceCode(force), role));
    }

    // [utest->req~a-silent-case-counts-nowhere~1]
    // [utest->req~no-cap-silences-a-value~1]
    @Test
    void a_value_that_five_hundred_cases_know_is_told_with_the_number_of_those_that_answer() {
        String first = devon.reports("PUBLIC", Reports.aboutHandle(NAME, "DESK-HUB-R-1", Scene.DEVON));
        multiply(first);
        restrict("SILENCE", 0, SILENT);
        restrict("POINTER", SILENT, SILENT + POINTING);

        Instant before = Instant.now();
        String last =
                yorkshire.reports("PUBLIC", Reports.aboutHandle("@" + NAME, "DESK-HUB-R-2", Scene.WEST_YORKSHIRE));
        Duration took = Duration.between(before, Instant.now());

        CaseSeen seen = yorkshire.sees(last);
        assertThat(seen.list("/links")).isEmpty();
        assertThat(seen.list("/hubs"))
                .singleElement()
                .satisfies(hub -> assertThat(hub.at("/cases").asInt()).isEqualTo(HOLDERS - SILENT));
        assertThat(seen.told("All forces searched")).containsExactly("1 value, 0 new links, 1 known in many cases");
        assertThat(took).isLessThan(Duration.ofSeconds(20));

        Said found =
                person("hub-r-nation", "91", Role.NATIONAL_LEAD).post("/identifiers/search", Map.of("value", NAME));
        assertThat(found.json().at("/casesWithin").asInt())
                .as("whoever reaches all forces counts every case that is not restricted")
                .isEqualTo(HOLDERS - SILENT - POINTING + 1);
    }

    /** The same case again and again, under other numbers and in forty forces. */
    private static void multiply(String reference) {
        change("""
                with one as (select * from case_file where reference = ?), many as (
                    select n, ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid as case_id,
                        (array(select force from unnest(forthwith.reach()) as force order by force))[1 + n % 40] as force_code
                    from generate_series(2, ?) as n),
                files as (
                    insert into case_file
                    select (jsonb_populate_record(null::case_file, to_jsonb(one) || jsonb_build_object('case_id', many.case_id, 'force_code', many.force_code,
                        'reference', 'K-2025-' || lpad(many.n::text, 6, '0')))).*
                    from one, many),
                duties as (
                    insert into duty
                    select (jsonb_populate_record(null::duty, to_jsonb(d) || jsonb_build_object('case_id', many.case_id, 'force_code', many.force_code))).*
                    from one join duty d on d.case_id = one.case_id and d.clock = 'K50', many)
                insert into identifier
                select (jsonb_populate_record(null::identifier, to_jsonb(i) || jsonb_build_object('case_id', many.case_id, 'force_code', many.force_code))).*
                from one join identifier i on i.case_id = one.case_id, many""", reference, HOLDERS);
    }

    /** By their numbers, the first ones: those along whose index the search goes first. */
    private static void restrict(String answers, int from, int to) {
        change("""
                insert into restriction (case_id, force_code, people, answers, since)
                select case_id, force_code, '{nobody.here}', ?, now() from (
                    select case_id, force_code, row_number() over (order by reference) as place from case_file where reference like 'K-2025-%') numbered
                where place > ? and place <= ?""", answers, from, to);
    }

    private static void change(String sql, Object... values) {
        JdbcTemplate owner = new JdbcTemplate(FRESH.database().owner());
        FRESH.ownersHouse().decisions().take(FRESH.house().platform(), () -> owner.update(sql, values));
    }
}

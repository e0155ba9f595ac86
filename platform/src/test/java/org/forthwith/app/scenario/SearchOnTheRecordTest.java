package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** Searching is always on the record: the platform's own search when nothing was found, and everybody who looks something up. */
class SearchOnTheRecordTest {

    private static final String PHONE = "07700 900801";

    private final Scene scene = Scene.at("2026-03-02T09:00:00Z");
    private final Person devon = scene.person("search-devon", Scene.DEVON, Role.INTAKE_OFFICER);
    private final Person yorkshire = scene.person("search-yorkshire", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);

    // [utest->req~search-every-force~1]
    // [utest->req~who-searches-is-on-the-record~1]
    @Test
    void a_search_that_finds_nothing_is_recorded_and_so_is_who_looked_and_how_much_they_found() {
        String reference = devon.reports("PUBLIC", Reports.about(PHONE, "DESK-SEARCH-1", Scene.DEVON));

        assertThat(devon.sees(reference).told("All forces searched")).containsExactly("1 value, nothing found");
        assertThat(
                        scene.rows(
                                "ledger_entry e join ledger_payload p using (position), case_file c where c.reference = '"
                                        + reference
                                        + "' and e.stream_id = c.case_id and e.event_type = 'Searched' and p.body::jsonb ->> 'links' = '0'"))
                .isOne();

        Said found = yorkshire.post("/identifiers/search", Map.of("value", "+447700900801"));
        Said none = yorkshire.post("/identifiers/search", Map.of("value", "+447700900802"));

        assertThat(found.json().at("/casesBeyond").asInt()).isOne();
        assertThat(found.text("/beyond/0/reference")).isEqualTo(reference);
        assertThat(none.json().at("/casesBeyond").asInt()).isZero();
        assertThat(made("cases_within = 0 and cases_beyond = 1 and searched_at = '" + scene.now() + "'"))
                .isOne();
        assertThat(made("cases_within = 0 and cases_beyond = 0")).isOne();
        assertThat(made("'PHONE' = any (kinds) and cardinality(value_keys) = cardinality(kinds)"))
                .isEqualTo(2);
        assertThat(made("search_made::text like '%7700%'"))
                .as("the value itself")
                .isZero();
    }

    private long made(String where) {
        return scene.rows("search_made where actor = 'search-yorkshire' and force_code = '13' and " + where);
    }
}

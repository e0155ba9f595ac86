package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** No open case without a running clock and somebody who answers for it; no open duty without somebody to tell. It is tried from every side. */
class SilenceTest {

    private static int number = 940;

    private final Scene scene = Scene.at("2026-09-01T08:00:00Z");
    private final Person officer = scene.person("silent-officer", Scene.DEVON, Role.INVESTIGATOR);
    private final Person supervisor = scene.person("silent-supervisor", Scene.DEVON, Role.SUPERVISOR);
    private final String reference =
            officer.reports("NCA_PACKAGE", Reports.about("07700 900" + ++number, "PKG-SIL-" + number, Scene.DEVON));

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    /** What somebody could try who may write what the application may write. */
    // [itest->req~the-database-refuses-silence~1]
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update duty set stopped_at = now(), next_rung_at = null, stopped_because = 'quiet' where stopped_at is null and case_id = ?",
                "update duty set addressee = null where stopped_at is null and case_id = ?",
                "update case_file set queue = ' ' where case_id = ?",
                "update case_file set owner = '' where case_id = ?",
                "update duty set case_id = gen_random_uuid() where stopped_at is null and case_id = ?",
                "update case_file set case_id = gen_random_uuid() where case_id = ?"
            })
    void the_database_refuses_whatever_would_leave_the_case_unwatched(String silencing) {
        assertThatThrownBy(() -> write(silencing)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(officer.sees(reference).running("K50")).hasSize(1);
    }

    // [itest->req~the-database-refuses-silence~1]
    @Test
    void one_clock_that_stops_while_another_runs_is_no_silence() {
        write("update duty set stopped_because = stopped_because where case_id = ?");
        assertThat(scene.texts(
                        "select clock from duty d join case_file c using (case_id) where c.reference = ? and stopped_at is null",
                        reference))
                .contains("K50", "K06");
    }

    // [itest->req~the-database-refuses-silence~1]
    @Test
    void an_import_that_opens_a_case_without_a_clock_is_refused() {
        assertThatThrownBy(() -> write("""
                        insert into case_file (case_id, force_code, reference, title, channel, queue, state, grade_confirmed, children, open_links, received_at)
                        select gen_random_uuid(), force_code, 'K-SILENT', title, channel, queue, state, false, 0, 0, received_at
                        from case_file where case_id = ?"""))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("an open case has no running clock");
    }

    @Test
    void a_hand_over_leaves_every_clock_as_it_was_and_somebody_answers_for_the_case() {
        officer.post("/cases/" + reference + "/owner", Map.of()).done();
        List<Instant> before = dueTimes();
        scene.passes(Duration.ofHours(3));
        assertThat(officer.post("/cases/" + reference + "/hand-over", handOver())
                        .status())
                .isEqualTo(403);
        supervisor.post("/cases/" + reference + "/hand-over", handOver()).done();

        assertThat(officer.sees(reference).text("/owner")).isEqualTo("another-officer");
        assertThat(dueTimes()).isEqualTo(before);
        supervisor.post("/cases/" + reference + "/hand-over", handOver()).refused("owner-already");
    }

    private static Map<String, Object> handOver() {
        return Map.of("person", "another-officer", "name", "Another Officer", "reason", "leave");
    }

    private List<Instant> dueTimes() {
        return officer.sees(reference).running("K50").stream()
                .map(CaseSeen.Clock::dueAt)
                .toList();
    }

    private void write(String statement) {
        JdbcTemplate jdbc = new JdbcTemplate(scene.database().app());
        scene.house().decisions().take(scene.house().platform(), () -> {
            var id = scene.house().cases().find(reference).orElseThrow().id().value();
            return jdbc.update(statement, id);
        });
    }
}

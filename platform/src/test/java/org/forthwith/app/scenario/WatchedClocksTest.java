package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Sweep.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever relies on the clocks sees whether anybody watches them. On this platform nobody does, except where a test says so. */
class WatchedClocksTest {

    private static final UUID NODE = new UUID(4, 2);

    private final Scene scene = Scene.whereNobodySweeps("2026-10-01T08:00:00Z");
    private final Person officer = scene.person("watch-officer", Scene.WEST_YORKSHIRE, Role.INVESTIGATOR);

    @AfterEach
    void somebody_watches_again() {
        swept(Outcome.NOTHING);
    }

    // [itest->req~a-stopped-sweep-is-seen~1]
    @Test
    void after_a_minute_without_a_sweep_every_page_says_so_and_the_page_of_the_watch_in_red() {
        swept(Outcome.NOTHING);
        scene.silentFor(Duration.ofMinutes(4));

        assertThat(page("/queue")).contains("Nobody has watched the clocks for 4 min");
        assertThat(page("/health/clocks")).contains("The clocks were last looked through 4 min ago.");
        assertThat(scene.browser("westyorkshire-supervisor")
                        .get("/health/clocks")
                        .body())
                .contains("watching-silent");
    }

    @Test
    void while_somebody_sweeps_no_page_says_anything_and_the_page_of_the_watch_says_when() {
        swept(new Outcome(3, Duration.ofSeconds(7)));

        assertThat(page("/queue")).doesNotContain("Nobody has watched");
        assertThat(page("/health/clocks"))
                .contains("Every few seconds is usual.", "7 s after its time, on 1 October 2026 at 9:00am");
    }

    @Test
    void what_is_late_without_an_answer_and_what_was_warned_of_are_counted() {
        officer.reports("NCA_PACKAGE", Reports.about("07700 900961", "PKG-WATCH-1", Scene.WEST_YORKSHIRE));
        swept(Outcome.NOTHING);
        assertThat(page("/health/clocks")).contains("Nothing is late without an answer.");

        scene.passes(Duration.ofHours(5));

        assertThat(page("/health/clocks"))
                .contains("1 duty is late without an answer, the oldest for 1 h 0 min.", "100 % of the time had gone");
    }

    // [itest->req~the-sweep-is-measured~1]
    @Test
    void whoever_runs_the_platform_reads_the_figures_in_the_form_that_their_alarms_read() {
        swept(Outcome.NOTHING);

        assertThat(scene.figures())
                .contains("forthwith_sweeper_age_seconds ", "forthwith_unanswered_oldest_seconds ")
                .contains("forthwith_unnoticed_oldest_seconds ", "forthwith_rung_lateness_seconds_count ");
    }

    // [itest->req~notices-are-measured~1]
    @Test
    void a_notice_that_has_not_gone_out_is_seen_on_the_page_and_in_the_figures_with_its_age() {
        swept(Outcome.NOTHING);
        assertThat(page("/health/clocks")).contains("Every notice that may go out has gone out.");
        assertThat(scene.figures())
                .contains("forthwith_unsent_oldest_seconds 0.0")
                .contains("forthwith_notices_total{became=\"failed\",road=\"smtp\"} 0.0");

        waits("00000000-0000-0000-0000-000000000900", Duration.ofMinutes(15));
        waits("00000000-0000-0000-0000-000000000901", Duration.ofMinutes(-15));

        assertThat(page("/health/clocks")).contains("1 notice has not gone out yet, the oldest for 15 min.");
        assertThat(scene.figures()).contains("forthwith_unsent_oldest_seconds 900.0");
        sent();
    }

    /** A letter to nobody, which might have gone out so long ago. */
    private void waits(String id, Duration since) {
        OffsetDateTime from = scene.now().minus(since).atOffset(ZoneOffset.UTC);
        changed("""
                insert into notice (notice_id, force_code, counts, told_kind, told, address, road, besides, written_at, not_before, next_attempt_at,
                    attempts, receipt_state)
                values (?::uuid, '13', '{1,2,3}', 'PERSON', 's.1', 's.1@force.example', 'SMTP', false, ?, ?, ?, 0, 'NONE')""", id, from, from, from);
    }

    private void sent() {
        changed("update notice set sent_at = written_at where told = ?", "s.1");
    }

    private void changed(String statement, Object... values) {
        JdbcTemplate jdbc = new JdbcTemplate(scene.database().app());
        scene.house().decisions().take(scene.house().platform(), () -> jdbc.update(statement, values));
    }

    private String page(String path) {
        return PageSeen.of(scene.browser("westyorkshire-supervisor").get(path)).text();
    }

    private void swept(Outcome outcome) {
        scene.house().decisions().take(scene.house().platform(), () -> {
            scene.house().sweepers().swept(NODE, outcome, scene.now());
            return outcome;
        });
    }
}

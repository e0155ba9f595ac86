package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the morning shows: whom the clocks have told, and one page for the table. */
class NoticesAndBriefingTest {

    private static int number = 700;

    private final Scene scene = Scene.at("2026-09-07T06:00:00Z");
    private final Person intake = scene.person("briefing-intake", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
    private final Visitor supervisor = scene.browser("westyorkshire-supervisor");

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    private String opened() {
        number++;
        return intake.reports(
                "PUBLIC", Reports.about("07700 900" + number, "DESK-BRIEFING-" + number, Scene.WEST_YORKSHIRE));
    }

    // [itest->req~without-a-road-the-desk-is-told~1]
    // [itest->req~the-list-says-why-a-notice-waits~1]
    @Test
    void the_list_of_notices_says_that_everybody_is_told_at_the_desk() {
        String reference = opened();
        scene.passes(Duration.ofHours(3));

        var page = PageSeen.of(supervisor.get("/notices"));

        assertThat(page.cases()).contains(reference);
        assertThat(page.text())
                .contains("No road is set up by which notices leave the platform.", "Shown at the desk only.")
                .doesNotContain("Send again");
        assertThat(PageSeen.of(supervisor.get("/notices?show=FAILED")).cases()).isEmpty();
        assertThat(scene.browser("westyorkshire-intake").get("/notices").statusCode())
                .isEqualTo(403);
    }

    // [itest->req~a-notice-can-be-sent-again~1]
    @Test
    void a_notice_that_is_not_there_is_not_sent_again() {
        var answer = supervisor.fillsIn("/training", "/notices/again", Map.of("notice", new UUID(4, 4).toString()));

        assertThat(answer.body()).contains("Not done: it waits to go out already");
    }

    // [itest->req~the-briefing-is-one-page-of-references~1]
    @Test
    void the_briefing_lists_what_is_due_what_was_breached_and_what_changed_by_reference_only() {
        String reference = opened();
        var early = PageSeen.of(supervisor.get("/briefing"));
        assertThat(early.section("Changed in the last 12 hours")).contains(reference);
        assertThat(early.section("Breaches in the next 24 hours")).isNotBlank();
        String title = Objects.requireNonNull(scene.texts("select title from case_file where reference = ?", reference)
                .getFirst());

        scene.passes(Duration.ofHours(5));
        var late = PageSeen.of(supervisor.get("/briefing"));

        assertThat(late.section("Breached in the last 12 hours")).contains(reference);
        assertThat(late.text()).doesNotContain(title).doesNotContain("07700 900" + number);
        assertThat(PageSeen.of(scene.browser("avon-supervisor").get("/briefing"))
                        .cases())
                .doesNotContain(reference);
    }
}

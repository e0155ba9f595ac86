package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.forthwith.app.web.Visitor;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.Test;

/** What the queue shows to whom, and in which order. */
class QueuePageTest {

    private static int number = 300;

    private final Scene scene = Scene.at("2026-07-06T09:00:00Z");
    private final Person intake = scene.person("queue-intake", Scene.WEST_YORKSHIRE, Role.INTAKE_OFFICER);
    private final Person colleague = scene.person("queue-colleague", Scene.WEST_YORKSHIRE, Role.INVESTIGATOR);
    private final Visitor supervisor = scene.browser("westyorkshire-supervisor");

    // [itest->req~the-queue-opens-with-what-is-mine~1]
    @Test
    void it_opens_with_what_is_mine_and_what_nobody_in_my_force_has_taken() {
        String untaken = opened();
        String mine = opened();
        String anothers = opened();
        taken(mine);
        colleague.post("/cases/" + anothers + "/owner", Map.of()).done();

        assertThat(queue("").cases()).contains(untaken, mine).doesNotContain(anothers);
        assertThat(queue("").text()).contains("My queue", "Your cases, and those of your force");
        assertThat(queue("?whose=MINE").cases()).contains(mine).doesNotContain(untaken, anothers);
        assertThat(queue("?whose=UNALLOCATED").cases()).contains(untaken).doesNotContain(mine, anothers);
        assertThat(queue("?whose=EVERYONES").cases()).contains(untaken, mine, anothers);
    }

    @Test
    void what_is_due_first_stands_first() {
        opened();
        scene.passes(Duration.ofMinutes(10));
        opened();

        assertThat(queue("").dueTimes()).hasSizeGreaterThan(1).isSorted();
    }

    // [itest->req~an-escalation-reaches-somebody~1]
    @Test
    void a_clock_that_has_climbed_to_my_rung_is_escalated_to_me_and_to_nobody_below() {
        String reference = opened();
        colleague.post("/cases/" + reference + "/owner", Map.of()).done();
        assertThat(queue("?whose=ESCALATED").cases()).doesNotContain(reference);

        scene.passes(Duration.ofMinutes(190));

        assertThat(queue("?whose=ESCALATED").cases()).contains(reference);
        assertThat(PageSeen.of(scene.browser("westyorkshire-chief").get("/queue?whose=ESCALATED"))
                        .cases())
                .doesNotContain(reference);
        assertThat(colleague.get("/cases?whose=ESCALATED").text()).contains(reference);
        assertThat(scene.person("queue-other", Scene.WEST_YORKSHIRE, Role.INVESTIGATOR)
                        .get("/cases?whose=ESCALATED")
                        .text())
                .doesNotContain(reference);
        assertThat(scene.person("queue-devon", Scene.DEVON, Role.HEAD_OF_UNIT)
                        .get("/cases?whose=ESCALATED")
                        .text())
                .doesNotContain(reference);
    }

    @Test
    void whom_the_ladder_tells_nothing_has_no_list_of_it() {
        assertThat(PageSeen.of(scene.browser("westyorkshire-intake").get("/queue"))
                        .text())
                .doesNotContain("Escalated to me");
    }

    @Test
    void beyond_the_last_page_the_list_begins_again() {
        for (String page : new String[] {"2", "1000", "2147483647"}) {
            assertThat(supervisor
                            .get("/queue?whose=MINE&page=" + page)
                            .headers()
                            .firstValue("Location"))
                    .as("page " + page)
                    .hasValueSatisfying(address -> assertThat(address).endsWith("/queue?whose=MINE"));
        }
        assertThat(supervisor.get("/queue?page=-3").statusCode()).isEqualTo(200);
        assertThat(supervisor.get("/queue?page=first").statusCode()).isEqualTo(400);
    }

    @Test
    void an_empty_list_says_what_its_emptiness_means() {
        assertThat(PageSeen.of(scene.browser("westyorkshire-assessor").get("/queue?whose=MINE"))
                        .text())
                .contains("Nothing here", "You answer for no open case.");
    }

    private String opened() {
        number++;
        return intake.reports(
                "PUBLIC", Reports.about("07700 900" + number, "DESK-QUEUE-" + number, Scene.WEST_YORKSHIRE));
    }

    private void taken(String reference) {
        String page = supervisor.get("/cases/" + reference).body();
        supervisor.post(
                "/cases/" + reference + "/take",
                Map.of(
                        "_csrf",
                        Visitor.formToken(page),
                        "version",
                        page.replaceAll("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1")));
    }

    private PageSeen queue(String which) {
        return PageSeen.of(supervisor.get("/queue" + which));
    }
}

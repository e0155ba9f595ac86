package org.forthwith.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.forthwith.app.House;
import org.forthwith.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A force gives its clocks times of its own. On a platform of its own: other scenarios go by the catalogue. */
class OwnTimesTest {

    private static int number;
    private static int started;

    /** Each test begins after the ones before it: a setting must not be made before what is there already. */
    private final Scene scene = Scene.whereTimesChange("2026-10-%02dT09:00:00Z".formatted(1 + 6 * started++));

    private final Person officer = scene.person("own-officer", Scene.AVON, Role.INVESTIGATOR);
    private final Person head = scene.person("own-head", Scene.AVON, Role.HEAD_OF_UNIT);
    private final Person chief = scene.person("own-chief", Scene.AVON, Role.CHIEF_OFFICER);
    private final Person elsewhere = scene.person("own-elsewhere", Scene.DEVON, Role.INVESTIGATOR);

    @AfterEach
    void the_tables_say_what_the_ledger_says() {
        scene.agreesWithItsLedger();
    }

    // [itest->req~a-force-has-times-of-its-own~1]
    @Test
    void a_stricter_time_is_given_to_cases_that_start_from_its_first_day_on_in_that_force_only() {
        String before = report(officer, Scene.AVON);
        head.post("/clock-times", wish("K06", "ORDINARY", "10 hours", scene.now(), 1))
                .done();
        scene.turnsTo(nextDay(1));
        String after = report(officer, Scene.AVON);
        String devon = report(elsewhere, Scene.DEVON);

        assertThat(allowed(officer, before, "K06")).isEqualTo(Duration.ofHours(24));
        assertThat(allowed(officer, after, "K06")).isEqualTo(Duration.ofHours(10));
        assertThat(allowed(elsewhere, devon, "K06")).isEqualTo(Duration.ofHours(24));
        assertThat(PageSeen.of(scene.browser("avon-supervisor").get("/cases/" + after + "/clocks"))
                        .text())
                .contains(" + 10 hours", "a time of the force's own since", "instead of 24 hours");
    }

    // [itest->req~looser-takes-two~1]
    @Test
    void a_looser_time_counts_once_a_second_person_has_signed_and_not_before() {
        head.post("/clock-times", wish("K01", "ORDINARY", "6 hours", scene.now(), 2))
                .done();
        String id = settingOf(chief, "K01");
        scene.turnsTo(nextDay(1));
        head.post("/clock-times/" + id + "/signature", Map.of()).refused("second-person");
        chief.post("/clock-times/" + id + "/signature", Map.of()).done();
        String before = report(officer, Scene.AVON);
        scene.turnsTo(nextDay(1));
        String after = report(officer, Scene.AVON);

        assertThat(allowed(officer, before, "K01")).isEqualTo(Duration.ofHours(4));
        assertThat(allowed(officer, after, "K01")).isEqualTo(Duration.ofHours(6));
    }

    // [itest->req~looser-takes-two~1]
    @Test
    void the_database_itself_refuses_a_looser_time_that_counts_by_one_person() {
        var owner = new JdbcTemplate(scene.database().owner());
        House house = scene.ownersHouse();

        assertThatThrownBy(() -> house.decisions().take(house.platform(), () -> owner.update("""
                        insert into clock_time (setting_id, force_code, clock, term, time_limit, tighter, begins_on, reason, proposed_by, proposed_at,
                            signed_by, counts)
                        values (gen_random_uuid(), '52', 'K06', 'ORDINARY', '36 hours', false, '2026-10-02', 'r', 'p', now(), 'p', true)""")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("clock_time_two_people_ck");
    }

    @Test
    void the_page_shows_a_force_its_own_settings_and_keeps_what_was_typed_when_it_refuses() {
        var browser = scene.browser("westyorkshire-head");
        var refused = browser.follow(browser.fillsIn(
                "/clocks/own-times",
                "/clocks/own-times",
                Map.of(
                        "which", "K17 ORDINARY",
                        "limit", "96 hours",
                        "from", day(scene.now(), 1),
                        "reason", "We would like more.")));

        assertThat(PageSeen.of(refused).text()).contains("nobody may give more time than it does");
        assertThat(refused.body()).contains("value=\"96 hours\"", "value=\"We would like more.\"");
        assertThat(elsewhere.get("/clock-times").json().size()).isZero();
    }

    @Test
    void the_page_offers_no_clock_whose_time_is_decided_each_time_and_no_signature_that_comes_too_late() {
        var browser = scene.browser("westyorkshire-chief");
        Person proposer = scene.person("own-proposer", Scene.WEST_YORKSHIRE, Role.HEAD_OF_UNIT);
        proposer.post("/clock-times", wish("K02", "ORDINARY", "30 hours", scene.now(), 1))
                .done();
        String page = browser.get("/clocks/own-times").body();
        String signature = "/clocks/own-times/" + settingOf(proposer, "K02") + "/signature";
        assertThat(page)
                .contains("value=\"K06 ORDINARY\"", signature)
                .doesNotContain("value=\"K10d ", "value=\"K31 ", "value=\"K35 ");

        scene.turnsTo(nextDay(1));

        assertThat(browser.get("/clocks/own-times").body())
                .contains("Nobody signed it in time")
                .doesNotContain(signature);
    }

    private static String report(Person by, String force) {
        number++;
        return by.reports("NCA_PACKAGE", Reports.about("07700 9008%02d".formatted(number), "PKG-OWN-" + number, force));
    }

    private static Duration allowed(Person reader, String reference, String clock) {
        CaseSeen.Clock seen = reader.sees(reference).running(clock).getFirst();
        return Duration.between(seen.startedAt(), seen.dueAt());
    }

    private static String settingOf(Person reader, String clock) {
        return reader.get("/clock-times")
                .json()
                .valueStream()
                .filter(row -> row.at("/clock").asString("").equals(clock))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString("");
    }

    private static Map<String, Object> wish(String clock, String term, String limit, Instant now, int days) {
        return Map.of("clock", clock, "term", term, "limit", limit, "from", day(now, days), "reason", "Local policy 7");
    }

    private static String day(Instant now, int later) {
        return LocalDate.parse(now.toString().substring(0, 10)).plusDays(later).toString();
    }

    private Instant nextDay(int days) {
        return scene.now().plus(Duration.ofDays(days));
    }
}

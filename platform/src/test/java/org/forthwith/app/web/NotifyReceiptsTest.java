package org.forthwith.app.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.FreshHouse;
import org.forthwith.app.House;
import org.forthwith.app.notice.Carrier;
import org.forthwith.app.notice.NoticeSettings;
import org.forthwith.app.notice.Round;
import org.forthwith.kernel.CaseId;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** GOV.UK Notify brings what has become of a letter. */
class NotifyReceiptsTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final FreshHouse FRESH = new FreshHouse();
    private static final Carrier POST = new Carrier().does(letter -> new Outcome.Taken("notify-1"));
    private static final House HOUSE = FRESH.telling(
            new Correspondence(new Roads(Road.NOTIFY, List.of(), QuietHours.USUAL), Map.of(Road.NOTIFY, POST)));

    @TempDir
    private static Path home;

    private static RunningPlatform platform;
    private static int number = 100;

    private CaseId about;
    private UUID letter;

    @BeforeAll
    static void a_platform_that_shares_a_token() throws IOException {
        String file = Files.writeString(home.resolve("token"), TOKEN).toString();
        var token = NoticeSettings.callback(
                        Map.of("FORTHWITH_NOTICE_POST", "notify", "FORTHWITH_NOTICE_NOTIFY_CALLBACK_FILE", file))
                .orElseThrow();
        platform = RunningPlatform.start(Map.of("forthwith.demo", true), HOUSE, token);
    }

    @AfterAll
    static void close() {
        platform.close();
        FRESH.close();
    }

    /** Each on a morning of its own, when half of the four hours of the acknowledgement are up: no quiet hour holds the letter. */
    @BeforeEach
    void one_letter_about_a_new_case_is_with_the_carrier() {
        number++;
        Instant morning = HOUSE.clock().instant().plus(Duration.ofHours(22));
        FRESH.moveTimeTo(morning);
        about = FRESH.hand("DESK-" + number, "07700 900" + number, "E07000041").caseId();
        Instant later = morning.plus(Duration.ofHours(2));
        FRESH.moveTimeTo(later);
        HOUSE.flow().watch().sweep(later);
        Round.of(HOUSE);
        letter = POST.given().stream()
                .filter(given -> requireNonNull(given.about()).caseId().equals(about))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int brings(String token, String reference, String number, String status) {
        String receipt = """
                {"id": "%s", "reference": "%s", "to": "o.1@force.example", "status": "%s"}""".formatted(number, reference, status);
        return brings(token, receipt);
    }

    private int brings(String token, String receipt) {
        var visitor = platform.visitor();
        return visitor.send(visitor.asking(NotifyReceipts.ADDRESS)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(receipt)))
                .statusCode();
    }

    private List<String> notices() {
        var jdbc = new JdbcTemplate(FRESH.database().app());
        return HOUSE.decisions()
                .look(
                        HOUSE.platform(),
                        () -> jdbc.queryForList(
                                "select road || ' ' || receipt_state || ' ' || coalesce(failed_because, '-') from notice where case_id = ? order by road",
                                String.class,
                                about.value()));
    }

    /** How many letters have come back so far. */
    private static double cameBack() throws IOException {
        String key = Files.readString(platform.home().resolve("operator.key"));
        return platform.visitor()
                .getWithSecret("/actuator/prometheus", "operator", key)
                .body()
                .lines()
                .filter(line -> line.startsWith("forthwith_notices_total{became=\"came-back\",road=\"notify\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    // [itest->req~a-receipt-is-taken-when-it-is-brought~1]
    @Test
    void a_letter_that_was_delivered_has_arrived_however_often_it_is_said() {
        assertThat(brings(TOKEN, letter.toString(), "notify-1", "delivered")).isEqualTo(204);
        assertThat(brings(TOKEN, letter.toString(), "notify-1", "delivered")).isEqualTo(204);
        assertThat(brings(TOKEN, letter.toString(), "notify-1", "permanent-failure"))
                .as("what has arrived does not come back")
                .isEqualTo(204);

        assertThat(notices()).containsExactly("NOTIFY ARRIVED -");
    }

    // [itest->req~a-receipt-is-taken-when-it-is-brought~1]
    @ParameterizedTest
    @ValueSource(strings = {"permanent-failure", "temporary-failure", "technical-failure"})
    void a_letter_that_came_back_tells_the_next_in_line_once(String status) throws IOException {
        double before = cameBack();

        assertThat(brings(TOKEN, letter.toString(), "notify-1", status)).isEqualTo(204);
        assertThat(brings(TOKEN, letter.toString(), "notify-1", status)).isEqualTo(204);

        assertThat(notices())
                .containsExactly("DESK NONE -", "NOTIFY CAME_BACK GOV.UK Notify reports a " + status.replace('-', ' '));
        assertThat(cameBack()).isEqualTo(before + 1);
    }

    // [itest->req~a-receipt-is-taken-when-it-is-brought~1]
    @Test
    void whoever_brings_another_token_or_none_is_not_heard() {
        assertThat(brings("f" + TOKEN.substring(1), letter.toString(), "notify-1", "permanent-failure"))
                .isEqualTo(401);
        assertThat(brings("", letter.toString(), "notify-1", "permanent-failure"))
                .isEqualTo(401);
        var visitor = platform.visitor();
        assertThat(visitor.send(visitor.asking(NotifyReceipts.ADDRESS).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(visitor.getAsProgram(NotifyReceipts.ADDRESS).statusCode()).isEqualTo(405);

        assertThat(notices()).containsExactly("NOTIFY PENDING -");
    }

    // [itest->req~a-receipt-is-taken-when-it-is-brought~1]
    @Test
    void what_we_do_not_know_changes_nothing() {
        assertThat(brings(TOKEN, new UUID(1, 1).toString(), "notify-1", "permanent-failure"))
                .isEqualTo(404);
        assertThat(brings(TOKEN, "not ours", "notify-1", "permanent-failure")).isEqualTo(404);
        assertThat(brings(TOKEN, letter.toString(), "an earlier sending", "permanent-failure"))
                .isEqualTo(204);
        assertThat(brings(TOKEN, letter.toString(), "notify-1", "sending")).isEqualTo(204);
        assertThat(brings(TOKEN, "no receipt")).isEqualTo(400);

        assertThat(notices()).containsExactly("NOTIFY PENDING -");
    }

    @Test
    void where_no_token_has_been_agreed_nobody_is_let_in() {
        var visitor = RunningPlatform.demo().visitor();

        assertThat(visitor.send(visitor.asking(NotifyReceipts.ADDRESS)
                                .header("Authorization", "Bearer " + TOKEN)
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
    }
}

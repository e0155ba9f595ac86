package org.forthwith.app.web;

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
import org.forthwith.flow.Posted.Fate;
import org.forthwith.obligation.telling.Correspondence;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.forthwith.obligation.telling.QuietHours;
import org.forthwith.obligation.telling.Road;
import org.forthwith.obligation.telling.Roads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** GOV.UK Notify brings what has become of a letter. */
class NotifyReceiptsTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final FreshHouse fresh = new FreshHouse();
    private final Carrier post = new Carrier().does(letter -> new Outcome.Taken("notify-1"));
    private final House house = fresh.telling(
            new Correspondence(new Roads(Road.NOTIFY, List.of(), QuietHours.USUAL), Map.of(Road.NOTIFY, post)));

    @TempDir
    private Path home;

    private RunningPlatform platform;
    private UUID letter;

    @BeforeEach
    void one_letter_is_with_the_carrier() throws IOException {
        String file = Files.writeString(home.resolve("token"), TOKEN).toString();
        var token = NoticeSettings.callback(
                        Map.of("FORTHWITH_NOTICE_POST", "notify", "FORTHWITH_NOTICE_NOTIFY_CALLBACK_FILE", file))
                .orElseThrow();
        platform = RunningPlatform.start(Map.of("forthwith.demo", true), house, token);
        fresh.hand("DESK-1", "07700 900123", "E07000041");
        fresh.moveTimeTo(RECEIVED.plus(Duration.ofHours(2)));
        house.flow().watch().sweep(RECEIVED.plus(Duration.ofHours(2)));
        assertThat(Round.of(house).number(Fate.TAKEN)).isEqualTo(1);
        letter = post.given().getFirst().id();
    }

    @AfterEach
    void close() {
        platform.close();
        fresh.close();
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
        var jdbc = new JdbcTemplate(fresh.database().app());
        return house.decisions()
                .look(
                        house.platform(),
                        () -> jdbc.queryForList(
                                "select road || ' ' || receipt_state || ' ' || coalesce(failed_because, '-') from notice order by road",
                                String.class));
    }

    private String figure(String became) throws IOException {
        String key = Files.readString(platform.home().resolve("operator.key"));
        return platform.visitor()
                .getWithSecret("/actuator/prometheus", "operator", key)
                .body()
                .lines()
                .filter(line -> line.startsWith("forthwith_notices_total{became=\"" + became + "\",road=\"notify\"}"))
                .findFirst()
                .orElseThrow();
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
        assertThat(brings(TOKEN, letter.toString(), "notify-1", status)).isEqualTo(204);
        assertThat(brings(TOKEN, letter.toString(), "notify-1", status)).isEqualTo(204);

        assertThat(notices())
                .containsExactly("DESK NONE -", "NOTIFY CAME_BACK GOV.UK Notify reports a " + status.replace('-', ' '));
        assertThat(figure("came-back")).endsWith(" 1.0");
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
        try (var without = RunningPlatform.start(Map.of("forthwith.demo", true), house)) {
            var visitor = without.visitor();

            assertThat(visitor.send(visitor.asking(NotifyReceipts.ADDRESS)
                                    .header("Authorization", "Bearer " + TOKEN)
                                    .POST(BodyPublishers.ofString("{}")))
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}

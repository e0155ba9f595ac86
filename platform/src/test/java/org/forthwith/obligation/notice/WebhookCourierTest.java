package org.forthwith.obligation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.forthwith.obligation.telling.Courier.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookCourierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:05Z");
    private static final String PAYLOAD =
            "{\"type\":\"notice.due\",\"timestamp\":\"2026-01-12T09:00:00Z\",\"data\":{\"reference\":\"K-2026-004417\",\"percent\":75}}";

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private WebhookCourier courier(boolean privateToo) {
        return new WebhookCourier(
                List.of(WebhookTarget.of("chat", URI.create(receiver.url() + "hook?team=1"), SECRET)),
                privateToo,
                () -> NOW);
    }

    private Outcome call(int status) {
        receiver.says(status, "");
        return courier(true).carry(Letters.call("chat"));
    }

    /** The example of the specification. */
    // [utest->req~a-call-can-be-verified~1]
    @Test
    void a_call_is_signed_as_standard_webhooks_says() {
        var key = WebhookTarget.of("example", URI.create("https://example.org"), SECRET)
                .key();

        assertThat(Signature.of(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    // [utest->req~a-call-can-be-verified~1]
    // [utest->req~a-notice-is-a-reference-and-a-link~1]
    @Test
    void a_call_carries_a_reference_and_how_much_time_has_gone_and_can_be_verified() {
        assertThat(call(204)).isEqualTo(new Outcome.Taken(null));

        var heard = receiver.heard().getFirst();
        assertThat(heard.method() + " " + heard.path()).isEqualTo("POST /hook?team=1");
        assertThat(heard.body()).isEqualTo(PAYLOAD);
        assertThat(heard.headers().getFirst("webhook-id")).isEqualTo(Letters.ID.toString());
        assertThat(heard.headers().getFirst("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        var key = WebhookTarget.of("chat", receiver.url(), SECRET).key();
        assertThat(heard.headers().getFirst("webhook-signature"))
                .isEqualTo(Signature.of(key, Letters.ID.toString(), NOW.getEpochSecond(), PAYLOAD));
    }

    @ParameterizedTest
    @CsvSource({"400", "404", "429", "500", "302"})
    void a_program_that_does_not_take_it_is_tried_again_and_no_redirect_is_followed(int status) {
        assertThat(call(status)).isEqualTo(new Outcome.NotNow("the program answered " + status));
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    void a_program_that_says_it_is_gone_and_one_that_no_setting_names_are_not_tried_again() {
        assertThat(call(410)).isInstanceOf(Outcome.Never.class);
        assertThat(courier(true).carry(Letters.call("another"))).isInstanceOf(Outcome.Never.class);
    }

    // [utest->req~a-slow-road-holds-up-no-other~1]
    @Test
    @Timeout(60)
    void a_program_that_answers_letter_by_letter_is_hung_up_on() throws Exception {
        try (var slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var threads = Executors.newSingleThreadExecutor()) {
            var hungUp = threads.submit(() -> answersForEver(slow));
            var url = URI.create("http://localhost:" + slow.getLocalPort() + "/");
            var courier = new WebhookCourier(
                    List.of(WebhookTarget.of("chat", url, SECRET)), true, () -> NOW, Duration.ofSeconds(1));

            assertThat(courier.carry(Letters.call("chat"))).isEqualTo(new Outcome.NotNow("no answer within 1 seconds"));
            assertThat(hungUp.get()).isTrue();
        }
    }

    /** One letter after the other, until nobody listens any more. */
    private static boolean answersForEver(ServerSocket slow) throws IOException {
        try (Socket line = slow.accept()) {
            line.setSoTimeout(50);
            while (true) {
                line.getOutputStream().write('H');
                listened(line);
            }
        } catch (SocketException nobodyListens) {
            return true;
        }
    }

    /** Waits a little for what the caller might still say; that it says nothing is no news. */
    private static void listened(Socket line) throws IOException {
        try {
            int said = line.getInputStream().read();
            while (said >= 0) {
                said = line.getInputStream().read();
            }
            throw new SocketException("the caller has hung up");
        } catch (SocketTimeoutException nothing) {
            line.getOutputStream().flush();
        }
    }

    // [utest->req~a-call-leaves-for-public-addresses-only~1]
    @Test
    void a_name_that_leads_into_the_own_network_is_not_called() {
        assertThat(courier(false).carry(Letters.call("chat")))
                .isEqualTo(new Outcome.NotNow("the name leads to an address that is not public"));
        assertThat(receiver.heard()).isEmpty();
    }

    // [utest->req~a-call-leaves-for-public-addresses-only~1]
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.19.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001:0::1"
            })
    void an_address_that_is_nobodys_on_the_public_internet_is_refused(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "2a00:1450:4009::1", "2606:4700::1"})
    void a_public_address_is_one(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_secret_that_is_not_written_as_one_is_refused_and_none_is_shown() {
        assertThatThrownBy(() -> WebhookTarget.of("chat", receiver.url(), "MfKQ9r8GKYqr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("MfKQ9");
        assertThat(WebhookTarget.of("chat", receiver.url(), SECRET).toString()).doesNotContain("MfKQ9");
    }
}

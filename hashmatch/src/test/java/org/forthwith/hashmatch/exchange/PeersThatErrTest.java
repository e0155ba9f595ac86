package org.forthwith.hashmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.source.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that are slow, broken, or mean harm. */
@Timeout(60)
class PeersThatErrTest {

    private static final Instant NOW = Instant.parse("2026-01-20T12:00:00Z");
    private static final Checkpoint SINCE = new Checkpoint(NOW.minusSeconds(3_600));

    private final List<Duration> pauses = new ArrayList<>();
    private final Applied applied = new Applied();

    @Test
    // [utest->req~fetching-loses-nothing~1]
    void who_asks_to_be_asked_later_is_asked_later() throws Exception {
        try (Stub stub = new Stub(
                Stub.says(503, "Retry-After", "7"),
                Stub.says(429, "Retry-After", "Tue, 20 Jan 2026 12:00:30 GMT"),
                Stub.says(500),
                Stub.says(502, "Retry-After", "soon"),
                Stub.page(""))) {
            assertThat(fetch(stub).isWhole()).isTrue();
        }
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @Test
    void who_never_answers_well_is_asked_five_times() throws Exception {
        try (Stub stub = new Stub(Stub.says(503))) {
            assertThat(fetch(stub)).isEqualTo(new Fetched(SINCE, 0, "The peer answered 503."));
            assertThat(stub.asked).hasSize(5);
        }
    }

    @Test
    void who_asks_for_a_day_is_asked_another_time() throws Exception {
        try (Stub stub = new Stub(Stub.says(503, "Retry-After", "86400"))) {
            assertThat(fetch(stub).isWhole()).isFalse();
            assertThat(stub.asked).hasSize(1);
        }
        assertThat(pauses).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 204})
    void a_no_is_not_asked_for_again(int status) throws Exception {
        try (Stub stub = new Stub(Stub.says(status))) {
            assertThat(fetch(stub).why()).isEqualTo("The peer answered " + status + ".");
            assertThat(stub.asked).hasSize(1);
        }
    }

    @Test
    // [utest->req~a-peer-sends-us-nowhere~1]
    void who_sends_us_elsewhere_is_not_followed() throws Exception {
        try (Stub other = new Stub(Stub.page(""));
                Stub stub = new Stub(Stub.says(302, "Location", other.base() + "/v2/entries"))) {
            assertThat(fetch(stub).why()).isEqualTo("The peer sent us elsewhere, which is not followed.");
            assertThat(other.asked).isEmpty();
        }
    }

    @Test
    // [utest->req~a-peer-sends-us-nowhere~1]
    void a_next_page_of_another_host_is_not_asked_for_and_the_checkpoint_stays() throws Exception {
        try (Stub other = new Stub(Stub.page(""));
                Stub stub = new Stub(Stub.page(other.base() + "/v2/entries?start=2"))) {
            assertThat(fetch(stub))
                    .isEqualTo(new Fetched(SINCE, 1, "The peer names a next page elsewhere, which is not followed."));
            assertThat(other.asked).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//192.0.2.1/v2/entries",
                "https://192.0.2.1/v2/entries",
                "http://peer.example.org/shared/v2/entries",
                "https://peer.example.org:444/shared/v2/entries",
                "https://peer.example.org/other/v2/entries",
                "https://a@peer.example.org/shared/v2/entries",
                "/v2/../../other",
                "/v2/%2e%2e/other",
                "/other",
                "/shared/v2",
                "entries?start=2",
                "file:///v2/entries",
                "https://peer.example.org.example.com/shared/v2/x",
                "/v2/\\x",
                "/v2/entries#x",
                "/v2/ x",
                "@192.0.2.1/v2/entries",
                ".example.com/v2/entries"
            })
    // [utest->req~a-peer-sends-us-nowhere~1]
    void addresses_elsewhere_are_no_next_page(String next) {
        assertThat(peer("https://peer.example.org/shared/").next(next)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2/entries?start=2&from=a%3Ab",
                "/shared/v2/entries?start=2&from=a%3Ab",
                "https://peer.example.org/shared/v2/entries?start=2&from=a%3Ab"
            })
    void addresses_under_the_same_base_are_a_next_page(String next) {
        assertThat(peer("https://peer.example.org/shared/").next(next))
                .contains(URI.create("https://peer.example.org/shared/v2/entries?start=2&from=a%3Ab"));
    }

    @Test
    void pages_that_go_round_are_left() throws Exception {
        try (Stub stub = new Stub(
                Stub.page("/v2/entries?start=2"), Stub.page("/v2/entries?start=3"), Stub.page("/v2/entries?start=2"))) {
            assertThat(fetch(stub)).isEqualTo(new Fetched(SINCE, 3, "The peer's pages do not end."));
        }
    }

    @Test
    void pages_without_end_are_left() throws Exception {
        int[] page = {0};
        try (Stub stub =
                new Stub(asked -> Stub.page("/v2/entries?start=" + ++page[0]).to(asked))) {
            assertThat(fetch(stub)).isEqualTo(new Fetched(SINCE, Pages.MOST, "The peer's pages do not end."));
        }
    }

    @Test
    void an_answer_without_end_is_left() throws Exception {
        try (Stub stub = new Stub(asked -> {
            asked.sendResponseHeaders(200, 0);
            byte[] much = new byte[1 << 20];
            try {
                for (int part = 0; part < 100; part++) {
                    asked.getResponseBody().write(much);
                }
            } catch (IOException theyHungUp) {
                // as they should
            }
        })) {
            assertThat(fetch(stub).why()).isEqualTo("The peer's answer has more than 33554432 bytes.");
            assertThat(stub.asked).hasSize(1);
        }
    }

    @Test
    void an_answer_that_never_ends_coming_is_not_waited_for() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (Stub stub = new Stub(asked -> {
            asked.sendResponseHeaders(200, 0);
            asked.getResponseBody().write('<');
            asked.getResponseBody().flush();
            try {
                done.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertThat(fetch(stub, Duration.ofMillis(200)).why()).startsWith("The peer did not answer within");
            done.countDown();
        }
    }

    @ParameterizedTest
    @CsvSource({"<html/>", "'<queryResult><images>'", "{}", "''"})
    // [utest->req~fetching-loses-nothing~1]
    void an_answer_that_is_no_page_is_applied_in_no_part(String body) throws Exception {
        try (Stub stub = new Stub(Stub.says(
                body.replace("<images>", "<images><deletedImage><member id=\"1\"/><id>a</id></deletedImage>")))) {
            assertThat(fetch(stub).why()).startsWith("The list is ");
        }
        assertThat(applied.heard).isZero();
    }

    @Test
    void a_bad_entry_is_told_and_the_window_goes_on() throws Exception {
        try (Stub stub = new Stub(Stub.says("<queryResult><images><image/></images></queryResult>"))) {
            assertThat(fetch(stub).isWhole()).isTrue();
        }
        assertThat(applied.refused).isEqualTo(1);
    }

    @Test
    void windows_are_asked_for_to_the_second_and_overlap() throws Exception {
        try (Stub stub = new Stub(Stub.page(""))) {
            NcmecClient client = client(stub.base(), Duration.ofSeconds(10));
            client.fetch(
                    new Checkpoint(Instant.parse("2026-01-12T00:00:00Z")), NOW.plusMillis(7), applied, reached -> {});
            client.close();
            assertThat(stub.asked)
                    .map(URI::getQuery)
                    .containsExactly(
                            "from=2026-01-11T23:50:00Z&to=2026-01-19T00:00:00Z",
                            "from=2026-01-18T23:50:00Z&to=2026-01-20T12:00:00Z");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://peer.example.org",
                "http://192.0.2.1",
                "ftp://localhost",
                "https:///x",
                "https://a:b@peer.example.org",
                "https://peer.example.org?x",
                "https://peer.example.org#x",
                "peer.example.org",
                "http://localhost.example.org"
            })
    // [utest->req~a-peer-sends-us-nowhere~1]
    void a_peer_elsewhere_is_asked_over_https_only(String base) {
        assertThatThrownBy(() -> peer(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_tells_a_password_by_accident() {
        assertThat(peer("https://peer.example.org").toString()).doesNotContain("secret", "platform");
        assertThatThrownBy(() -> new Destination(URI.create("https://peer.example.org"), "a:b", "guarded"))
                .hasMessageNotContaining("guarded");
    }

    private Fetched fetch(Stub stub) throws InterruptedException {
        return fetch(stub, Duration.ofSeconds(20));
    }

    private Fetched fetch(Stub stub, Duration patience) throws InterruptedException {
        try (NcmecClient client = client(stub.base(), patience)) {
            return client.fetch(SINCE, NOW, applied, reached -> {});
        }
    }

    private NcmecClient client(URI base, Duration patience) {
        return new NcmecClient(peer(base.toString()), InstantSource.fixed(NOW), pauses::add, patience);
    }

    private static Peer peer(String base) {
        return new Peer(new Destination(URI.create(base), "platform", "secret"), Origin.named("peer"));
    }
}

package org.forthwith.hashmatch.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in. */
@Timeout(180)
class AccessTest {

    private static final String TOKEN = "a-token-for-tests-only";

    @TempDir
    private Path directory;

    @Test
    // [utest->req~the-service-lets-in-who-may~1]
    void it_does_not_open_for_others_than_this_machine_without_a_token_and_says_why() throws Exception {
        var all = Served.usual().on(InetAddress.getByAddress(new byte[4]), 0);
        try (var lists = Served.lists(directory)) {
            assertThatThrownBy(() -> Server.open(all, lists, null, () -> Served.NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("which token");
            try (var open = Server.open(all.withToken(TOKEN), lists, null, () -> Served.NOW)) {
                assertThat(open.port()).isPositive();
            }
        }
    }

    @Test
    // [utest->req~the-service-lets-in-who-may~1]
    void who_does_not_show_the_token_learns_nothing_but_whether_it_is_well() throws Exception {
        try (var served = Served.with(directory, Served.usual().withToken(TOKEN), null)) {
            assertThat(served.screen("{}").status()).isEqualTo(401);
            assertThat(served.screen("{}").header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(served.get("/v1/nothing").status()).isEqualTo(401);
            assertThat(served.get("/metrics").status()).isEqualTo(401);
            assertThat(served.get("/health").status()).isEqualTo(503);

            for (String wrong : new String[] {"Bearer " + TOKEN + "x", "Bearer", "Basic " + TOKEN, TOKEN}) {
                assertThat(served.send(request(served, wrong)).status())
                        .as(wrong)
                        .isEqualTo(401);
            }
            assertThat(served.send(request(served, "Bearer " + TOKEN)).status()).isEqualTo(200);
            assertThat(served.send(request(served, "bearer " + TOKEN)).status()).isEqualTo(200);
        }
    }

    private static HttpRequest.Builder request(Served served, String authorization) {
        return HttpRequest.newBuilder(served.at("/metrics")).header("Authorization", authorization);
    }

    @Test
    // [utest->req~the-service-lets-in-who-may~1]
    void on_this_machine_it_answers_to_its_own_names_only_and_to_no_page_in_a_browser() throws Exception {
        try (var served = Served.with(directory, Served.usual().called(Set.of("Hashes.example.org")), null)) {
            int port = served.server.port();
            for (String name :
                    new String[] {"localhost", "LOCALHOST:" + port, "127.0.0.1:1", "[::1]:80", "hashes.example.org"}) {
                assertThat(health(port, "Host: " + name)).as(name).startsWith("HTTP/1.1 503");
            }
            for (String name :
                    new String[] {"example.org", "localhost.example.org", "192.0.2.1", "", "127.0.0.1@example.org"}) {
                assertThat(health(port, "Host: " + name)).as(name).startsWith("HTTP/1.1 421");
            }
            assertThat(health(port, "X-Nothing: 1")).startsWith("HTTP/1.1 421");
            assertThat(health(port, "Host: localhost\r\nHost: example.org")).startsWith("HTTP/1.1 421");
            assertThat(health(port, "Host: localhost\r\nOrigin: http://example.org"))
                    .startsWith("HTTP/1.1 403");
            assertThat(health(port, "Host: localhost\r\nSec-Fetch-Site: cross-site"))
                    .startsWith("HTTP/1.1 403");
            assertThat(health(port, "Host: localhost\r\nSec-Fetch-Site: none")).startsWith("HTTP/1.1 503");
        }
    }

    private static String health(int port, String headers) throws Exception {
        return Wire.said(port, "GET /health HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    }

    @Test
    void neither_the_token_nor_anything_else_that_opens_a_door_is_told() {
        assertThat(Served.usual().withToken(TOKEN).toString()).doesNotContain(TOKEN);
        assertThatThrownBy(() -> Served.usual().withToken("short")).hasMessageNotContaining("short");
    }
}

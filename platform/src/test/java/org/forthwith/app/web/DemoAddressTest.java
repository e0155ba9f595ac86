package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoAddressTest {

    private final RunningPlatform platform = RunningPlatform.demo();

    @Test
    void whoever_comes_by_the_name_localhost_is_led_to_the_one_address() throws IOException {
        assertThat(ask("GET /sign-in", "localhost:" + platform.port()))
                .startsWith("HTTP/1.1 302")
                .contains("Location: " + platform.url() + "/sign-in");
    }

    @Test
    void a_website_that_lets_its_name_point_here_is_turned_away() throws IOException {
        assertThat(ask("GET /sign-in", "evil.example.org:" + platform.port()))
                .startsWith("HTTP/1.1 421")
                .contains("/problems/wrong-address");
        assertThat(ask("POST /sign-out", "localhost:" + platform.port())).startsWith("HTTP/1.1 421");
    }

    private String ask(String what, String host) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), platform.port())) {
            line.setSoTimeout(20_000);
            var request = what + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// [itest->req~no-long-forms-from-strangers~1]
class FormsTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private final RunningPlatform platform = RunningPlatform.demo();

    @ParameterizedTest
    @ValueSource(strings = {"POST /sign-out", "POST /repair/1", "POST /nowhere", "PUT /nowhere"})
    void a_form_that_says_it_is_long_is_turned_away_when_its_first_byte_has_come(String what) throws IOException {
        assertThat(answerTo(what, FORM + "Content-Length: 20971520\r\n\r\n_")).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_form_that_does_not_say_how_long_it_is_is_not_read(String method) throws IOException {
        assertThat(answerTo(method + " /nowhere", FORM + "Transfer-Encoding: chunked\r\n\r\n4\r\na=bc\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void somebody_who_has_signed_in_sends_no_long_form_but_where_a_document_is_mended() {
        Visitor visitor = platform.signedIn("westyorkshire-intake");
        String token = Visitor.formToken(visitor.get("/reports/new").body());
        Map<String, String> fields = Map.of("_csrf", token, "document", "x".repeat(300_000));

        assertThat(visitor.post("/reports/new", fields).statusCode()).isEqualTo(413);
        assertThat(visitor.post("/repair/00000000-0000-0000-0000-000000000000", fields)
                        .statusCode())
                .isEqualTo(404);
    }

    /** The first line of the answer, while the rest of the form is still to come. */
    private String answerTo(String first, String rest) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), platform.port())) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write((first + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + rest).getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8)).readLine();
        }
    }
}

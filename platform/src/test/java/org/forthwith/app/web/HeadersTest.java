package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

    private static final String ASSETS = "/assets/";

    private final RunningPlatform platform = RunningPlatform.demo();
    private final Visitor visitor = platform.visitor();

    // [utest->req~headers-on-every-answer~1]
    @Test
    void every_answer_carries_the_whole_table_whoever_asked_and_whatever_became_of_it() {
        var answers = answers();

        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 204, 302, 400, 401, 403, 404, 405);
        assertThat(answers)
                .allSatisfy(answer -> Headers.table(false).forEach((name, value) -> {
                    if (!name.equals("Cache-Control") || !answer.uri().getPath().startsWith(ASSETS)) {
                        assertThat(answer.headers().allValues(name))
                                .as(
                                        "%s of %s %s, %d",
                                        name, answer.request().method(), answer.uri(), answer.statusCode())
                                .containsExactly(value);
                    }
                }));
        assertThat(answers)
                .noneSatisfy(answer -> assertThat(answer.headers().map()).containsKey("server"));
    }

    @Test
    void nothing_may_be_loaded_framed_or_sent_but_by_and_to_the_platform_itself() {
        assertThat(String.valueOf(Headers.table(false).get("Content-Security-Policy"))
                        .split("; ", -1))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "object-src 'none'",
                        "report-uri /csp-reports")
                .noneMatch(rule -> rule.contains("unsafe") || rule.contains("*") || rule.contains("data:"));
    }

    @Test
    void https_is_demanded_for_at_least_a_year_once_it_is_spoken() {
        assertThat(Headers.table(true))
                .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertThat(Headers.table(false)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void a_style_sheet_may_be_kept_for_good_under_its_own_address_and_not_under_an_older_one() {
        var sheet = visitor.get("/sign-in").body().replaceAll("(?s).*href=\"([^\"]+/forthwith\\.css)\".*", "$1");

        assertThat(visitor.get(sheet).headers().firstValue("Cache-Control"))
                .contains("max-age=31536000, public, immutable");
        assertThat(visitor.get(ASSETS + "older/forthwith.css").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void what_is_refused_before_it_is_a_request_gets_an_empty_answer_that_says_nothing_about_the_server()
            throws IOException {
        for (var first : List.of("GET /\0 HTTP/1.1", "GET /../etc HTTP/1.1", "GET /%2e%2e/etc HTTP/1.1", "nonsense")) {
            assertThat(answerTo(first))
                    .as(first)
                    .startsWith("HTTP/1.1 400")
                    .endsWith("\r\n\r\n")
                    .doesNotContainIgnoringCase("tomcat");
        }
        assertThat(answerTo("GET /\0 HTTP/1.1")).contains(Headers.table(false).keySet());
    }

    private String answerTo(String first) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), platform.port())) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write((first + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<HttpResponse<String>> answers() {
        var answers = new ArrayList<HttpResponse<String>>();
        for (var path : List.of(
                "/",
                "/sign-in",
                "/nowhere",
                "/error",
                "/problems/fault",
                "/problems/none",
                "/sign-in/with/provider",
                "/sign-in/back",
                "/oauth2/jwks",
                "/oauth2/authorize",
                "/.well-known/openid-configuration",
                "/api/v1/me",
                "/api/v1/none",
                "/actuator/health",
                "/actuator/metrics",
                "/ispws/status",
                "/a;b=c",
                "/a//b",
                ASSETS + "x/forthwith.css",
                ASSETS + "x/none.css")) {
            answers.add(visitor.get(path));
            answers.add(visitor.getAsProgram(path));
            answers.add(visitor.getWithSecret(path, "nobody", ""));
        }
        for (var method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND")) {
            answers.add(visitor.send(visitor.asking("/").method(method, BodyPublishers.noBody())));
            answers.add(visitor.send(visitor.asking("/api/v1/me").method(method, BodyPublishers.noBody())));
        }
        answers.add(visitor.post("/csp-reports", Map.of()));
        answers.add(visitor.signInAs("westyorkshire-assessor"));
        answers.add(visitor.post(
                "/sign-out", Map.of("_csrf", Visitor.formToken(visitor.get("/").body()))));
        return answers;
    }
}

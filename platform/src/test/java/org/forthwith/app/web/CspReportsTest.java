package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CspReportsTest {

    private final RunningPlatform platform = RunningPlatform.demo();
    private final Visitor browser = platform.visitor();

    @Test
    void a_report_is_counted_under_the_rule_that_was_broken() {
        var before = counted("script-src-elem");

        report(
                "{\"csp-report\": {\"effective-directive\": \"script-src-elem\", \"blocked-uri\": \"https://example.org/x.js\"}}");

        assertThat(counted("script-src-elem")).isEqualTo(before + 1);
    }

    @Test
    void what_cannot_be_read_is_counted_too_and_can_name_no_rule_of_its_own() {
        var before = counted("other");

        report("not json");
        report("{\"csp-report\": {\"effective-directive\": \"made-up\"}}");
        report("[" + "x".repeat(100_000));

        assertThat(counted("other")).isEqualTo(before + 3);
        assertThat(platform.part(MeterRegistry.class)
                        .find(CspReports.COUNTED_AS)
                        .tag("rule", "made-up")
                        .counter())
                .isNull();
    }

    @Test
    void the_log_takes_ten_a_minute_and_not_more() {
        var minute = new Instant[] {Instant.parse("2026-03-02T07:00:00Z")};
        var trickle = new Trickle(() -> minute[0]);

        for (var report = 1; report <= 30; report++) {
            assertThat(trickle.lets()).as("report " + report).isEqualTo(report <= 10);
        }
        minute[0] = minute[0].plus(Duration.ofSeconds(61));
        assertThat(trickle.lets()).isTrue();
    }

    private void report(String body) {
        var answer = browser.send(browser.asking("/csp-reports")
                .header("Content-Type", "application/csp-report")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(204);
    }

    private double counted(String rule) {
        var counter = platform.part(MeterRegistry.class)
                .find(CspReports.COUNTED_AS)
                .tag("rule", rule)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}

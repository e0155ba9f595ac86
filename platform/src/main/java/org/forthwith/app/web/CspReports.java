package org.forthwith.app.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears from browsers that a page tried to load what it must not. Counts every report; of its content only the rule that was broken is
 * looked at, since the rest may hold addresses and text of a page.
 */
@Controller
final class CspReports {

    static final String COUNTED_AS = "forthwith.csp.reports";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(CspReports.class);
    private static final int LONGEST = 16 * 1024;
    private static final String OTHER = "other";
    private static final List<String> RULES = List.of(
            "default-src",
            "style-src",
            "style-src-elem",
            "style-src-attr",
            "script-src",
            "script-src-elem",
            "script-src-attr",
            "img-src",
            "font-src",
            "connect-src",
            "manifest-src",
            "form-action",
            "frame-ancestors",
            "base-uri",
            "object-src");

    private final JsonMapper json;
    private final MeterRegistry figures;
    private final Trickle trickle;
    private final InstantSource wallClock;

    CspReports(JsonMapper json, MeterRegistry figures, InstantSource wallClock) {
        this.json = json;
        this.trickle = new Trickle(wallClock);
        this.figures = figures;
        this.wallClock = wallClock;
        RULES.forEach(rule -> figures.counter(COUNTED_AS, "rule", rule));
    }

    @PostMapping("/csp-reports")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(HttpServletRequest request) throws IOException {
        var rule = rule(inTime(request.getInputStream()));
        figures.counter(COUNTED_AS, "rule", rule).increment();
        if (trickle.lets()) {
            LOG.warn("a browser reports that a page broke the rule {}", rule);
        }
    }

    /** Nobody has signed in here, so nobody may keep us waiting by sending letter by letter. */
    private byte[] inTime(InputStream sent) throws IOException {
        Instant end = wallClock.instant().plus(PATIENCE);
        var report = new ByteArrayOutputStream();
        byte[] some = new byte[LONGEST];
        for (int read = sent.read(some); read > 0; read = sent.read(some, 0, LONGEST - report.size())) {
            report.write(some, 0, read);
            if (wallClock.instant().isAfter(end)) {
                throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
            }
        }
        return report.toByteArray();
    }

    private String rule(byte[] report) {
        try {
            var broken = json.readTree(report)
                    .path("csp-report")
                    .path("effective-directive")
                    .asString(OTHER);
            return RULES.contains(broken) ? broken : OTHER;
        } catch (JacksonException unreadable) {
            return OTHER;
        }
    }
}

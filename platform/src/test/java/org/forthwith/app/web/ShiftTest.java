package org.forthwith.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class ShiftTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Instant now = Instant.parse("2026-03-02T07:00:00Z");
    private final Shift shift = new Shift(Duration.ofMinutes(15), Duration.ofHours(10), () -> now);
    private final MockHttpSession session = new MockHttpSession();

    // [utest->req~session-ends~1]
    @Test
    void a_session_that_is_used_goes_on_and_one_that_is_not_ends() throws ServletException, IOException {
        visit();
        pass(Duration.ofMinutes(15));
        assertThat(visit()).as("used again in the fifteenth minute").isTrue();
        pass(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(visit()).isFalse();
    }

    // [utest->req~session-ends~1]
    @Test
    void a_session_ends_with_the_shift_however_busy_it_is() throws ServletException, IOException {
        visit();
        for (var minute = 0; minute < 600; minute += 10) {
            pass(MINUTE.multipliedBy(10));
            assertThat(visit()).isTrue();
        }
        pass(Duration.ofSeconds(1));
        assertThat(visit()).isFalse();
    }

    @Test
    void the_shift_begins_with_signing_in_and_not_with_looking_at_the_page() throws ServletException, IOException {
        visit();
        for (var minute = 0; minute < 500; minute += 10) {
            pass(MINUTE.multipliedBy(10));
            visit();
        }
        Shift.begin(request());
        for (var minute = 0; minute < 500; minute += 10) {
            pass(MINUTE.multipliedBy(10));
            assertThat(visit()).isTrue();
        }
    }

    @Test
    void whoever_had_a_session_is_told_that_it_has_ended() throws ServletException, IOException {
        visit();
        pass(Duration.ofHours(1));
        var request = request();

        shift.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(Shift.hadOne(request)).isTrue();
        assertThat(Shift.hadOne(new MockHttpServletRequest())).isFalse();
    }

    /** Whether the session is still there afterwards. */
    private boolean visit() throws ServletException, IOException {
        shift.doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());
        return !session.isInvalid();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}

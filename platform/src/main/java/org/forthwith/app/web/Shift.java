package org.forthwith.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Ends a session that has not been used for a while, and any session after a shift. Goes by the wall clock: a demonstration that moves its
 * own clock signs nobody out.
 */
// [impl->req~session-ends~1]
public final class Shift extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String BEGAN = "shift.began";
    private static final String SEEN = "shift.seen";
    private static final String ENDED = "shift.ended";

    private final Duration idle;
    private final Duration longest;
    private final transient InstantSource wallClock;

    Shift(Duration idle, Duration longest, InstantSource wallClock) {
        this.idle = idle;
        this.longest = longest;
        this.wallClock = wallClock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null) {
            var now = wallClock.instant();
            if (over(session, now)) {
                session.invalidate();
                request.setAttribute(ENDED, true);
            } else {
                session.setAttribute(SEEN, now);
            }
        }
        chain.doFilter(request, response);
    }

    private boolean over(HttpSession session, Instant now) {
        var began = since(session, BEGAN, now);
        var seen = since(session, SEEN, now);
        return now.isAfter(seen.plus(idle)) || now.isAfter(began.plus(longest));
    }

    private static Instant since(HttpSession session, String what, Instant now) {
        if (session.getAttribute(what) instanceof Instant known) {
            return known;
        }
        session.setAttribute(what, now);
        return now;
    }

    /** Somebody has just signed in: their shift begins now, not when they first looked at the sign-in page. */
    static void begin(HttpServletRequest request) {
        request.getSession().removeAttribute(BEGAN);
    }

    /** Whether the request came with a session that is no more. */
    static boolean hadOne(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null
                || (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
    }
}

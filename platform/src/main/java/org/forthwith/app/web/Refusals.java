package org.forthwith.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.forthwith.desk.WhyHere;
import org.forthwith.desk.frame.Acting;
import org.forthwith.desk.problem.Asker;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Says no. A person who has not signed in is led to the sign-in page; a program is told how it can prove who it is.
 *
 * @param challenges the ways of proof that are open, as {@code WWW-Authenticate} names them
 */
record Refusals(Gate gate, List<String> challenges) implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String BEARER = "Bearer realm=\"forthwith\"";
    private static final String BASIC = "Basic realm=\"forthwith\", charset=\"UTF-8\"";

    static Refusals toBrowsers(Gate gate) {
        return new Refusals(gate, List.of(BEARER));
    }

    static Refusals toMachines(Gate gate) {
        return new Refusals(gate, List.of(BEARER, BASIC));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unproved)
            throws IOException {
        switch (gate.judge(request, Optional.empty())) {
            case NO_SUCH_DOOR -> Raised.raise(Problem.NOT_FOUND, request, response);
            case WRONG_METHOD -> wrongMethod(request, response);
            case ADMITTED, WHO_ARE_YOU, REFUSED -> askWhoTheyAre(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            staleForm(request, response);
            return;
        }
        switch (gate.judge(request, Acting.now())) {
            case NO_SUCH_DOOR -> Raised.raise(Problem.NOT_FOUND, request, response);
            case WRONG_METHOD -> wrongMethod(request, response);
            case ADMITTED, WHO_ARE_YOU, REFUSED -> Raised.raise(Problem.NOT_ALLOWED, request, response);
        }
    }

    /** Somebody whose session has ended presses a button: signing in again helps, an error page does not. */
    private void staleForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Asker.isPerson(request) && Acting.now().isEmpty()) {
            response.sendRedirect(WhyHere.TIMED_OUT.address());
        } else {
            Raised.raise(Problem.STALE_FORM, request, response);
        }
    }

    private void askWhoTheyAre(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Asker.isPerson(request)) {
            response.sendRedirect(Shift.hadOne(request) ? WhyHere.TIMED_OUT.address() : "/sign-in");
        } else {
            challenges.forEach(way -> response.addHeader(HttpHeaders.WWW_AUTHENTICATE, way));
            Raised.raise(Problem.SIGN_IN_NEEDED, request, response);
        }
    }

    private void wrongMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", gate.methods(request)));
        Raised.raise(Problem.WRONG_METHOD, request, response);
    }
}

package org.forthwith.app.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.forthwith.access.Policy;
import org.forthwith.access.Route;
import org.forthwith.desk.frame.Acting;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where somebody goes who has just signed in: to the page they wanted, or to what must happen next, or to what they are there for. */
final class Onward extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final List<String> FIRST = List.of("/queue", "/reports/new");

    private final Policy policy;

    Onward(Policy policy, RequestCache wanted) {
        this.policy = policy;
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        Shift.begin(request);
        super.onAuthenticationSuccess(request, response, who);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        return Acting.as(who).map(this::first).orElse("/");
    }

    private String first(Actor actor) {
        return FIRST.stream()
                .filter(path -> policy.admits(actor, new Route("GET", path)))
                .findFirst()
                .orElse("/");
    }
}

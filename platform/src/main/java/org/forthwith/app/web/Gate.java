package org.forthwith.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.forthwith.access.Policy;
import org.forthwith.access.Rule;
import org.forthwith.desk.frame.Acting;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Holds every request against the policy. Addresses are compared by the very means by which pages are found, so that no spelling of an
 * address can reach a page past its rule.
 */
// [impl->req~every-route-has-a-rule~1]
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private record Door(PathPattern path, Rule rule) {}

    private final List<Door> mostSpecificFirst;

    Gate(Policy policy) {
        this.mostSpecificFirst = policy.rules().stream()
                .map(rule -> new Door(
                        PathPatternParser.defaultInstance.parse(rule.route().path()), rule))
                .sorted(Comparator.comparing(Door::path))
                .toList();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> proof, RequestAuthorizationContext context) {
        var verdict = judge(context.getRequest(), Acting.as(proof.get()));
        return new AuthorizationDecision(verdict == Verdict.ADMITTED);
    }

    Verdict judge(HttpServletRequest request, Optional<Actor> asks) {
        var doors = doors(request);
        if (doors.isEmpty()) {
            return Verdict.NO_SUCH_DOOR;
        }
        return doors.stream()
                .filter(door -> opensTo(door, request.getMethod()))
                .findFirst()
                .map(door -> judge(door.rule, asks))
                .orElse(Verdict.WRONG_METHOD);
    }

    /** The methods by which an address can be used at all. */
    List<String> methods(HttpServletRequest request) {
        return doors(request).stream()
                .map(door -> door.rule.route().method())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Door> doors(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return mostSpecificFirst.stream()
                .filter(door -> door.path.matches(path))
                .toList();
    }

    private static boolean opensTo(Door door, String method) {
        var opensTo = door.rule.route().method();
        return opensTo.equals("*") || opensTo.equals(method.equals("HEAD") ? "GET" : method);
    }

    private static Verdict judge(Rule rule, Optional<Actor> asks) {
        if (asks.isEmpty()) {
            return rule.who().admitsUnknown() ? Verdict.ADMITTED : Verdict.WHO_ARE_YOU;
        }
        if (rule.who().admits(asks.get())) {
            return Verdict.ADMITTED;
        }
        LOG.warn("refused {} to somebody who is {}", rule.route(), asks.get().roles());
        return Verdict.REFUSED;
    }
}

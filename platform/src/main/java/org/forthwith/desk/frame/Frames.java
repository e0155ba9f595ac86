package org.forthwith.desk.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.forthwith.access.ForceMap;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** Draws the frame for one request. */
public final class Frames {

    /** What is the same on every page. */
    public record Edition(boolean demo, String version) {}

    private final Words words;
    private final Assets assets;
    private final Navigation navigation;
    private final ForceMap forces;
    private final Edition edition;
    private final Standstill standstill;

    public Frames(
            Words words,
            Assets assets,
            Navigation navigation,
            ForceMap forces,
            Edition edition,
            Standstill standstill) {
        this.words = words;
        this.assets = assets;
        this.navigation = navigation;
        this.forces = forces;
        this.edition = edition;
        this.standstill = standstill;
    }

    Frame round(HttpServletRequest request) {
        var actor = Acting.now();
        return new Frame(
                words,
                assets,
                actor.map(who -> navigation.of(who, request.getRequestURI(), words))
                        .orElse(List.of()),
                actor.filter(who -> token(request) != null).map(this::signedIn).orElse(null),
                actor.flatMap(who -> standstill.since()).orElse(null),
                edition.demo,
                edition.version,
                () -> formToken(request));
    }

    private SignedIn signedIn(Actor actor) {
        return new SignedIn(actor.name(), forces.nameOf(actor.force()));
    }

    private static FormToken formToken(HttpServletRequest request) {
        var token = Objects.requireNonNull(token(request), "a page with a form needs a session");
        return new FormToken(token.getParameterName(), token.getToken());
    }

    /** None when a request failed before anybody could look at its session; then there is nothing to sign out of either. */
    private static @Nullable CsrfToken token(HttpServletRequest request) {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}

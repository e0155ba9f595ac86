package org.forthwith.app.web.oidc;

import java.util.List;
import org.forthwith.desk.frame.Acting;
import org.forthwith.kernel.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who has proved who they are with the request itself: by a token or by a secret. */
public final class ActingToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Acting acting;

    public ActingToken(Actor actor) {
        super(List.of());
        this.acting = () -> actor;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return acting;
    }

    @Override
    public String getName() {
        return acting.actor().id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}

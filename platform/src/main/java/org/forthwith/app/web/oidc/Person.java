package org.forthwith.app.web.oidc;

import java.util.List;
import org.forthwith.desk.frame.Acting;
import org.forthwith.kernel.Actor;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody whom the identity provider has let in, as who they are here. */
final class Person extends DefaultOidcUser implements Acting {

    private static final long serialVersionUID = 1;

    private final transient Actor actor;

    Person(OidcUser told, Actor actor) {
        super(List.of(), told.getIdToken(), told.getUserInfo());
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.id();
    }
}

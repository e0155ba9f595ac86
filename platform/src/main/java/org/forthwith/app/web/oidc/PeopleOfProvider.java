package org.forthwith.app.web.oidc;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Lets somebody in whom the identity provider vouches for, when what it says of them is enough to act here. */
public final class PeopleOfProvider implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService told = new OidcUserService();
    private final Claims claims;

    public PeopleOfProvider(Claims claims) {
        this.claims = claims;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var person = told.loadUser(request);
        return switch (claims.read(person.getClaims())) {
            case Claims.Reading.Known known -> new Person(person, known.actor());
            case Claims.Reading.Refused refused ->
                throw new OAuth2AuthenticationException(refused.why().slug());
        };
    }
}

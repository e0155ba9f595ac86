package org.forthwith.app.web.demo;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into a token what the platform needs to know of a sample person. */
final class DemoTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final SamplePeople people;
    private final String audience;

    DemoTokens(SamplePeople people, String audience) {
        this.people = people;
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        var who = Objects.requireNonNull(token.<Authentication>getPrincipal()).getName();
        token.getClaims().claims(said -> said.putAll(people.claims(who)));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            token.getClaims().audience(List.of(audience));
        }
    }
}

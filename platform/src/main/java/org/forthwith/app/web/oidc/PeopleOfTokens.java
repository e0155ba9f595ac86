package org.forthwith.app.web.oidc;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads an access token, whose signature, issuer, audience and times have been checked, as who acts. */
public final class PeopleOfTokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Claims claims;

    public PeopleOfTokens(Claims claims) {
        this.claims = claims;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return switch (claims.read(token.getClaims())) {
            case Claims.Reading.Known known -> new ActingToken(known.actor());
            case Claims.Reading.Refused refused ->
                throw new InvalidBearerTokenException(refused.why().slug());
        };
    }
}

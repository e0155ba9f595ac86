package org.forthwith.app.web.oidc;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What an access token must say. The audience keeps an ID token, which is made out for the sign-in, from being used as one. */
public final class TokenRules {

    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> of(String issuer, String audience) {
        var forUs = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience));
        return JwtValidators.createDefaultWithValidators(List.of(JwtValidators.createDefaultWithIssuer(issuer), forUs));
    }
}

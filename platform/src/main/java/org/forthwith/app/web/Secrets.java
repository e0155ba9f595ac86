package org.forthwith.app.web;

import java.util.Optional;
import org.forthwith.access.SenderRegister;
import org.forthwith.app.web.oidc.ActingToken;
import org.forthwith.kernel.Actor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A name and a secret that came with the request: the operator's, or a sender's. */
record Secrets(SenderRegister senders, OperatorKey operator) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication brought) {
        return actor(brought.getName(), String.valueOf(brought.getCredentials()).toCharArray())
                .map(ActingToken::new)
                .orElseThrow(() -> new BadCredentialsException("wrong name or secret"));
    }

    private Optional<Actor> actor(String name, char[] secret) {
        return operator.fits(name, secret) ? Optional.of(operator.actor()) : senders.authenticate(name, secret);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

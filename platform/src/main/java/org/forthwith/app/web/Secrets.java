package org.forthwith.app.web;

import java.util.Optional;
import org.forthwith.access.RegisterBusyException;
import org.forthwith.access.SenderRegister;
import org.forthwith.app.web.oidc.ActingToken;
import org.forthwith.kernel.Actor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
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
        if (operator.fits(name, secret)) {
            return Optional.of(operator.actor());
        }
        try {
            return senders.authenticate(name, secret);
        } catch (RegisterBusyException busy) {
            throw new AuthenticationServiceException("later", busy);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

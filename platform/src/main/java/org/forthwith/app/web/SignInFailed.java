package org.forthwith.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.forthwith.desk.WhyHere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Somebody came back from the identity provider and cannot be let in. They hear why when they can do something about it. */
final class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        var code = failed instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        var why = WhyHere.named(code).orElse(WhyHere.FAILED);
        LOG.warn("sign-in failed: {}", why.slug());
        response.sendRedirect(why.address());
    }
}

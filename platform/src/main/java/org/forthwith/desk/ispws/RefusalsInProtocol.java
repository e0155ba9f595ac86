package org.forthwith.desk.ispws;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no to callers of the protocol in the protocol's own form. */
// [impl->req~refused-in-the-protocol~1]
public final class RefusalsInProtocol implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unproved)
            throws IOException {
        if (unproved instanceof AuthenticationServiceException) {
            AnswerText.send(Answer.of(Code.SERVER), response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"forthwith\", charset=\"UTF-8\"");
        AnswerText.send(Answer.of(Code.AUTHENTICATION), response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        AnswerText.send(Answer.of(Code.NOT_AUTHORISED), response);
    }
}

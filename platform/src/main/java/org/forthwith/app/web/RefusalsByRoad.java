package org.forthwith.app.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.forthwith.desk.ispws.RefusalsInProtocol;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no to a program in the words of the road by which it came. */
record RefusalsByRoad(Refusals usual, RefusalsInProtocol inProtocol)
        implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unproved)
            throws IOException, ServletException {
        AuthenticationEntryPoint speaker = speaksProtocol(request) ? inProtocol : usual;
        speaker.commence(request, response, unproved);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        AccessDeniedHandler speaker = speaksProtocol(request) ? inProtocol : usual;
        speaker.handle(request, response, denied);
    }

    private static boolean speaksProtocol(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/ispws/");
    }
}

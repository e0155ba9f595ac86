package org.forthwith.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Turns long forms away before anybody reads them: the server lays as much memory out as a form says it is long, and does so before it is
 * known who sends it. Only the pages on which a document is mended or a rule set is handed in or tried take long ones, from somebody who has signed in.
 */
// [impl->req~no-long-forms-from-strangers~1]
final class Forms extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Bytes; the longest form that is filled in by hand stays well below. */
    private static final int LONGEST = 256 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForm(request) && tooLong(request) && !takesDocuments(request)) {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** Browsers say how long a form is; who does not say could send without end. */
    private static boolean tooLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 ? request.getHeader("Transfer-Encoding") != null : length > LONGEST;
    }

    private static boolean takesDocuments(HttpServletRequest request) {
        var session = request.getSession(false);
        String page = request.getRequestURI();
        return (page.startsWith("/repair/") || page.equals("/rule-sets") || page.equals("/replay"))
                && session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}

package org.forthwith.desk.problem;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Whether a person with a browser asks, or a program. */
public final class Asker {

    private static final List<String> FOR_PROGRAMS =
            List.of("/api/", "/ispws/", "/actuator/", "/oauth2/", "/csp-reports");

    private Asker() {}

    public static boolean isPerson(HttpServletRequest request) {
        var path = path(request);
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains("text/html");
    }

    /** The address that was asked for, even while its failure is being shown. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}

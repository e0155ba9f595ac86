package org.forthwith.desk.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A problem on its way to whoever asked.
 *
 * @param incident under which number it stands in the log; nothing for a plain "no"
 */
public record Raised(Problem problem, @Nullable String incident) {

    private static final String ATTRIBUTE = Raised.class.getName();

    /** Ends the request with a problem; the pages of this package say it. */
    public static void raise(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new Raised(problem, null).send(request, response);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(problem.status().value());
    }

    static Raised in(HttpServletRequest request, int status) {
        return request.getAttribute(ATTRIBUTE) instanceof Raised raised
                ? raised
                : new Raised(Problem.with(status), null);
    }
}

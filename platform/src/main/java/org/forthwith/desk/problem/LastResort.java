package org.forthwith.desk.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Catches what nothing else has caught, and the case that even the page which says so cannot be drawn. */
public final class LastResort extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final transient Faults faults;

    public LastResort(Faults faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException | IOException | StackOverflowError thrown) {
            if (response.isCommitted()) {
                LOG.error("a fault while an answer was on its way: {}", Trace.of(thrown));
            } else if (request.getDispatcherType() == DispatcherType.ERROR) {
                sayPlainly(response, thrown);
            } else {
                faults.raise(thrown, request, response);
            }
        }
    }

    private void sayPlainly(HttpServletResponse response, Throwable thrown) throws IOException {
        var incident = faults.recorded(thrown, "the page of a problem");
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Something went wrong. Incident " + incident);
    }
}

package org.forthwith.desk.ispws;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.forthwith.kernel.IdSource;

/** Gives every answer the number by which a sender can ask about it. */
// [impl->req~request-id-on-every-answer~1]
public final class RequestNumbers extends HttpFilter {

    static final String HEADER = "Request-ID";

    private static final long serialVersionUID = 1;

    private final transient IdSource ids;

    public RequestNumbers(IdSource ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HEADER, ids.next().toString());
        chain.doFilter(request, response);
    }
}

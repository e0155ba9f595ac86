package org.forthwith.app.web.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;

/**
 * Keeps a demonstration under its one address. Sign-in and session belong to that address; and a website elsewhere that lets its own name
 * point at this machine is turned away.
 */
final class DemoAddress extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final URI url;

    DemoAddress(URI url) {
        this.url = url;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = String.valueOf(request.getHeader("Host"));
        if (host.equals(url.getAuthority())) {
            chain.doFilter(request, response);
        } else if (host.equals("localhost:" + url.getPort())
                && request.getMethod().equals("GET")) {
            response.sendRedirect(url + request.getRequestURI());
        } else {
            Raised.raise(Problem.WRONG_ADDRESS, request, response);
        }
    }
}

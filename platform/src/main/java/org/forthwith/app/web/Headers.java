package org.forthwith.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer carries, whoever asked and whatever became of it. One table; a page that needs an exception does not get one. */
// [impl->req~headers-on-every-answer~1]
final class Headers extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "object-src 'none'",
            "report-uri /csp-reports");

    private static final String DEVICES = String.join(
            ", ",
            "accelerometer=()",
            "camera=()",
            "display-capture=()",
            "geolocation=()",
            "gyroscope=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "usb=()");

    private final Map<String, String> table;

    Headers(boolean https) {
        this.table = table(https);
    }

    static Map<String, String> table(boolean https) {
        var table = new LinkedHashMap<String, String>();
        table.put("Content-Security-Policy", CONTENT);
        table.put("X-Content-Type-Options", "nosniff");
        table.put("Referrer-Policy", "no-referrer");
        table.put("Cross-Origin-Opener-Policy", "same-origin");
        table.put("Cross-Origin-Resource-Policy", "same-origin");
        table.put("Permissions-Policy", DEVICES);
        table.put("Cache-Control", "no-store");
        if (https) {
            table.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        return table;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        table.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}

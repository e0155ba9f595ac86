package org.forthwith.app.web;

import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The server's own answer to what is not even a request, before any page of ours can speak: the headers, and nothing else. */
final class BareErrors extends ErrorReportValve {

    private final Map<String, String> headers;

    BareErrors(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() >= 400 && response.getContentWritten() == 0 && response.setErrorReported()) {
            headers.forEach(response::setHeader);
        }
    }
}

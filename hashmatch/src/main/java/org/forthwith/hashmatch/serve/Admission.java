package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpExchange;

/** Who is let in: by the right name, from no page in a browser, and with the token unless only its health is asked for. */
final class Admission {

    private static final String HEALTH = "/health";

    private final Names names;
    private final Token token;

    Admission(Serving serving) {
        this.names = new Names(serving.address(), serving.names());
        this.token = new Token(serving.token());
    }

    // [impl->req~the-service-lets-in-who-may~1]
    void admit(HttpExchange exchange) {
        if (!names.know(exchange.getRequestHeaders().get("Host"))) {
            throw new Wrong(421, "The server is not called by this name here. Say by which it is when you start it.");
        }
        if (exchange.getRequestHeaders().containsKey("Origin")) {
            throw new Wrong(403, "Pages in a browser are not answered.");
        }
        boolean open = HEALTH.equals(exchange.getRequestURI().getRawPath());
        if (!open && !token.lets(exchange.getRequestHeaders().getFirst("Authorization"))) {
            throw new Wrong(401, "Show the token: Authorization: Bearer ...");
        }
    }
}

package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lets calls in or not, hands each to whoever answers it, and answers. What is said of a call stands in its answer and nowhere else. */
final class Reception implements HttpHandler {

    private static final String FAULT = "A fault of the service. Whoever runs it has been told.";
    private static final String HEALTH = "/health";

    private final List<Route> routes;
    private final Names names;
    private final Token token;
    private final Limits limits;
    private final Watch watch;
    private final Measures measures;

    Reception(Serving serving, List<Route> routes, Watch watch, Measures measures) {
        this.routes = routes;
        this.names = new Names(serving.address(), serving.names());
        this.token = new Token(serving.token());
        this.limits = serving.limits();
        this.watch = watch;
        this.measures = measures;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Threads.heard();
        Optional<Route> route = route(exchange);
        boolean list = route.isPresent() && route.get().whole();
        Body body = new Body(
                exchange.getRequestBody(),
                watch,
                limits.patience(),
                list ? limits.patienceForLists() : limits.patience(),
                list ? limits.longestList() : limits.longestBody());
        Answer answer = answer(exchange, body);
        measures.answered(answer.status());
        body.drain();
        watch.within(limits.patience(), () -> send(exchange, answer));
    }

    private Answer answer(HttpExchange exchange, Body body) throws IOException {
        try {
            admit(exchange);
            return answered(exchange, body);
        } catch (Wrong wrong) {
            return Answer.of(wrong);
        } catch (IOException fault) {
            if (body.isBroken()) {
                throw fault;
            }
            return body.isTooLong()
                    ? Answer.of(new Wrong(413, "The body is longer than " + limits.longestBody() + " bytes."))
                    : fault(fault);
        } catch (RuntimeException | Error fault) {
            return fault(fault);
        }
    }

    private static Answer fault(Throwable fault) {
        Faults.tell(fault);
        return Answer.of(new Wrong(500, FAULT));
    }

    // [impl->req~the-service-lets-in-who-may~1]
    private void admit(HttpExchange exchange) {
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

    private Answer answered(HttpExchange exchange, Body body) throws IOException {
        Route route = route(exchange).orElseThrow(() -> notTaken(exchange));
        return route.call()
                .answer(new Asked(
                        route.named(path(exchange)).orElseThrow(),
                        exchange.getRequestURI().getRawQuery(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        exchange.getRequestHeaders().getFirst("Content-Encoding"),
                        body));
    }

    private Optional<Route> route(HttpExchange exchange) {
        return routes.stream()
                .filter(route -> route.takes(exchange.getRequestMethod()))
                .filter(route -> route.named(path(exchange)).isPresent())
                .findFirst();
    }

    private static String path(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestURI().getRawPath());
    }

    private Wrong notTaken(HttpExchange exchange) {
        List<String> methods = routes.stream()
                .filter(route -> route.named(path(exchange)).isPresent())
                .map(Route::method)
                .distinct()
                .sorted()
                .toList();
        if (methods.isEmpty()) {
            return new Wrong(404, "There is nothing here.");
        }
        exchange.getResponseHeaders().set("Allow", String.join(", ", methods));
        return new Wrong(405, "Not by this method.");
    }

    private static boolean send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            byte[] bytes = answer.bytes();
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head ? -1 : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
            return true;
        }
    }
}

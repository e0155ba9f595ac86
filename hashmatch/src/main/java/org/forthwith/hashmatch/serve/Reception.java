package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lets calls in or not, hands each to whoever answers it, and answers. What is said of a call stands in its answer and nowhere else. */
final class Reception implements HttpHandler {

    private static final String FAULT = "A fault of the service. Whoever runs it has been told.";

    private final Routes routes;
    private final Admission admission;
    private final Limits limits;
    private final Watch watch;
    private final Measures measures;

    Reception(Serving serving, List<Route> routes, Watch watch, Measures measures) {
        this.routes = new Routes(routes);
        this.admission = new Admission(serving);
        this.limits = serving.limits();
        this.watch = watch;
        this.measures = measures;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Threads.heard();
        Optional<Route> route = routes.find(exchange);
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
            admission.admit(exchange);
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

    private Answer answered(HttpExchange exchange, Body body) throws IOException {
        Route route = routes.find(exchange).orElseThrow(() -> routes.notTaken(exchange));
        return route.call()
                .answer(new Asked(
                        route.named(Routes.path(exchange)).orElseThrow(),
                        exchange.getRequestURI().getRawQuery(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        exchange.getRequestHeaders().getFirst("Content-Encoding"),
                        body));
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

package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;

/** All calls that are answered. */
record Routes(List<Route> all) {

    Optional<Route> find(HttpExchange exchange) {
        return all.stream()
                .filter(route -> route.takes(exchange.getRequestMethod()))
                .filter(route -> route.named(path(exchange)).isPresent())
                .findFirst();
    }

    static String path(HttpExchange exchange) {
        return String.valueOf(exchange.getRequestURI().getRawPath());
    }

    /** Nothing is there, or something that is asked by another method. */
    Wrong notTaken(HttpExchange exchange) {
        List<String> methods = all.stream()
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
}

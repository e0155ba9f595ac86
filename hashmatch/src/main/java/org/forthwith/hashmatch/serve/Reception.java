package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Receives calls: each has a thread of its own, for one that waits for a slow caller costs little, and there is room for so many. Lets them in or not, and
 * answers. What is said of a call stands in its answer and nowhere else.
 */
final class Reception implements Executor, HttpHandler, AutoCloseable {

    private static final System.Logger LOG = System.getLogger("org.forthwith.hashmatch.serve");
    /** Over how a call begins, which the server of the JDK reads by itself. */
    private static final ThreadLocal<Watch> BEGINNING = new ThreadLocal<>();

    private static final int PLACES_TOLD = 4;
    private static final String SCHEME = "Bearer ";

    private final Serving serving;
    private final Limits limits;
    private final Server server;
    private final Metrics metrics;
    private final Set<String> names = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
    private final Semaphore room;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("hashmatch-watch").factory());

    private volatile boolean closing;

    Reception(Serving serving, Server server, Metrics metrics) {
        this.serving = serving;
        this.limits = serving.limits;
        this.server = server;
        this.metrics = metrics;
        for (String name : serving.names) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        this.room = new Semaphore(limits.calls);
        this.timer.setRemoveOnCancelPolicy(true);
    }

    /** The server of the JDK cuts a connection whose call is rejected. */
    @Override
    public void execute(Runnable call) {
        if (closing || !room.tryAcquire()) {
            throw new RejectedExecutionException("no room for a further call");
        }
        threads.execute(() -> {
            Watch watch = new Watch(timer, limits.patience);
            BEGINNING.set(watch);
            try {
                call.run();
            } finally {
                watch.close();
                room.release();
            }
        });
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        BEGINNING.get().close();
        Asked asked = new Asked(exchange, limits, timer);
        Answer answer = answer(asked);
        metrics.add("answers_total{status=\"" + answer.status + "\"}", 1);
        asked.drain();
        Watch watch = new Watch(timer, limits.patience);
        try {
            send(asked, answer);
        } finally {
            exchange.close();
            watch.close();
        }
    }

    private Answer answer(Asked asked) throws IOException {
        try {
            admit(asked);
            return server.answer(asked);
        } catch (ExecutionException failed) {
            return excuse(asked, failed.getCause());
        } catch (Exception | Error fault) {
            return excuse(asked, fault);
        }
    }

    /** Only who calls by the right name, from no page in a browser, and with the token unless only its health is asked for. */
    // [impl->req~the-service-lets-in-who-may~1]
    private void admit(Asked asked) {
        if (!isCalledByItsName(asked.exchange.getRequestHeaders().get("Host"))) {
            throw new Wrong(421, "The server is not called by this name here. Say by which it is when you start it.");
        }
        boolean page = !asked.header("Sec-Fetch-Site").matches("|none|same-origin");
        if (page || asked.exchange.getRequestHeaders().containsKey("Origin")) {
            throw new Wrong(403, "Pages in a browser are not answered.");
        }
        if (!asked.path.equals("/health") && !isToken(asked.header("Authorization"))) {
            asked.exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            throw new Wrong(401, "Show the token: Authorization: Bearer ...");
        }
    }

    /** On this machine it answers to no other names: a page in a browser could otherwise reach it under a name of its own that leads here. */
    private boolean isCalledByItsName(@Nullable List<String> hosts) {
        if (hosts == null || hosts.size() != 1) {
            return false;
        }
        String name = hosts.getFirst().strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{0,5}$", "");
        return !serving.address.isLoopbackAddress() || names.contains(name);
    }

    /** To compare takes as long whatever is wrong, and tells nothing of the token's length. Source: RFC 6750, section 2.1. */
    private boolean isToken(String shown) {
        String token = serving.token;
        if (token == null) {
            return true;
        }
        return shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(bytes(shown.substring(SCHEME.length()).strip()), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer excuse(Asked asked, @Nullable Throwable fault) throws IOException {
        if (fault instanceof Wrong wrong) {
            return no(asked, wrong);
        }
        if (fault instanceof IOException cut && asked.isBroken()) {
            throw cut;
        }
        if (fault instanceof IOException && asked.isTooLong()) {
            return no(asked, new Wrong(413, "The body is longer than " + limits.longestBody + " bytes."));
        }
        if (fault != null) {
            LOG.log(System.Logger.Level.ERROR, "A call failed: {0}", said(fault));
        }
        return no(asked, new Wrong(500, "A fault of the service. Whoever runs it has been told."));
    }

    private static Answer no(Asked asked, Wrong wrong) {
        if (wrong.comeAgainIn > 0) {
            asked.exchange.getResponseHeaders().set("Retry-After", String.valueOf(wrong.comeAgainIn));
        }
        return Answer.json(
                wrong.status,
                wrong.where.isEmpty()
                        ? Answer.said("error", wrong.why())
                        : Answer.said("error", wrong.why(), "where", wrong.where));
    }

    /** What sort of fault, and where. Its message is not told, for it may repeat what a caller has sent. */
    // [impl->req~nothing-of-a-query-is-said~1]
    private static String said(Throwable fault) {
        StringBuilder said = new StringBuilder(fault.getClass().getName());
        int told = 0;
        for (StackTraceElement place : fault.getStackTrace()) {
            if (told == 0 || (told < PLACES_TOLD && place.getClassName().startsWith("org.forthwith."))) {
                said.append(" at ").append(place);
                told++;
            }
        }
        return said.toString();
    }

    private static void send(Asked asked, Answer answer) throws IOException {
        HttpExchange exchange = asked.exchange;
        byte[] bytes = bytes(answer.text);
        exchange.getResponseHeaders().set("Content-Type", answer.type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(answer.status, asked.headOnly ? -1 : bytes.length);
        if (!asked.headOnly) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Takes no more calls, and waits for those that run. */
    void end(Duration bound) {
        closing = true;
        try {
            if (room.tryAcquire(limits.calls, bound.toNanos(), TimeUnit.NANOSECONDS)) {
                room.release(limits.calls);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        threads.shutdown();
    }

    /** Nobody is watched any more. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}

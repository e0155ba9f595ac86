package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.store.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Screens uploads over HTTP. The calls are described in {@code doc/guide/hash-service.md}. Neither lists nor post are closed with it.
 */
public final class Server implements AutoCloseable {

    /** Lists are loaded one at a time; so many changes are taken at once, and so many wait. */
    private static final int CHANGES_AT_ONCE = 2;

    private static final int CHANGES_WAITING = 64;

    private final HttpServer http;
    private final Limits limits;
    private final Reception reception;
    private final Metrics metrics;
    private final Screen screen;
    private final Changes changes;
    private final Referrals referrals;
    private final Gate changing =
            new Gate(CHANGES_AT_ONCE, CHANGES_WAITING, "Too many changes are being taken. Come again.", 1);
    private final Gate loading = new Gate(1, 0, "Another list is being loaded. Come again.", 30);

    private Server(
            HttpServer http,
            Serving serving,
            HashMatch lists,
            BiFunction<List<Upload>, Settings, List<Screened>> screening,
            @Nullable Post post,
            InstantSource clock) {
        Gate gate = new Gate(serving.atOnce(), serving.waiting(), "Too many calls are being screened. Come again.", 1);
        this.http = http;
        limits = serving.limits();
        metrics = new Metrics(lists, post, gate, loading);
        screen = new Screen(screening, serving.settings(), gate, metrics);
        changes = new Changes(lists, changing, loading);
        referrals = new Referrals(screen, lists, post, serving.reporter(), changing, clock);
        reception = new Reception(serving, this, metrics);
    }

    /**
     * Listens, and tells the post what the lists withdraw from now on, and what they had withdrawn before a crash.
     *
     * @param post where referrals go; null when none are made here
     * @throws NotServed when others than this machine could call and no token is asked for
     */
    public static Server open(Serving serving, HashMatch lists, @Nullable Post post, InstantSource clock)
            throws IOException {
        return open(serving, lists, lists::screen, post, clock);
    }

    static Server open(
            Serving serving,
            HashMatch lists,
            BiFunction<List<Upload>, Settings, List<Screened>> screening,
            @Nullable Post post,
            InstantSource clock)
            throws IOException {
        if (!serving.address().isLoopbackAddress() && serving.token() == null) {
            throw new NotServed("Others than this machine could ask what stands on the lists, and change them. "
                    + "Say which token they must show, or listen on this machine only.");
        }
        if (post != null) {
            lists.onWithdrawal(key -> post.withdrawn(key, clock.instant()));
        }
        Limits.ofTheProcess();
        HttpServer http = HttpServer.create(new InetSocketAddress(serving.address(), serving.port()), 0);
        Server server = new Server(http, serving, lists, screening, post, clock);
        http.setExecutor(server.reception);
        http.createContext("/", server.reception);
        http.start();
        return server;
    }

    /** Hands a call to whoever answers it. */
    Answer answer(Asked asked) throws IOException, ExecutionException, InterruptedException {
        return switch (asked.path) {
            case "/health" -> metrics.health(asked.by("GET"));
            case "/metrics" -> metrics.metrics(asked.by("GET"));
            case "/v1/screen" -> screen.answer(asked.by("POST"));
            case "/v1/entries" -> changes.entries(asked.by("PUT"));
            case "/v1/lists/*" -> changes.list(asked.by("POST"));
            case "/v1/referrals" -> asked.by("GET", "POST").isPost() ? referrals.refer(asked) : referrals.list(asked);
            case "/v1/referrals/*" -> referrals.one(asked.by("GET"));
            case "/v1/referrals/*/confirm" -> referrals.decided(asked.by("POST"), true);
            case "/v1/referrals/*/drop" -> referrals.decided(asked.by("POST"), false);
            default -> throw new Wrong(404, "There is nothing here.");
        };
    }

    /** On which it listens. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** Takes no more calls, lets those that run come to their end within {@link Limits#ending}, and cuts the others. */
    // [impl->req~the-service-ends-what-it-has-begun~1]
    @Override
    public void close() {
        reception.end(limits.ending());
        http.stop(0);
        screen.gate.close();
        changing.close();
        loading.close();
        reception.close();
    }
}

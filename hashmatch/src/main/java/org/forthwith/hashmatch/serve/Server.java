package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.referral.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * Screens uploads over HTTP. The calls are described in {@code doc/guide/hash-service.md}. Neither lists nor post are closed with it.
 */
public final class Server implements AutoCloseable {

    /** Lists are loaded one at a time; so many changes are taken at once, and so many wait. */
    private static final int CHANGES_AT_ONCE = 2;

    private static final int CHANGES_WAITING = 64;

    private final Serving serving;
    private final HttpServer http;
    private final Watch watch = new Watch();
    private final Threads threads;
    private final Measures measures = new Measures();
    private final Gate screening;
    private final Gate changing =
            new Gate(CHANGES_AT_ONCE, CHANGES_WAITING, "Too many changes are being taken. Come again.", 1);
    private final Gate loading = new Gate(1, 0, "Another list is being loaded. Come again.", 30);

    private Server(Serving serving, HttpServer http) {
        this.serving = serving;
        this.http = http;
        this.threads = new Threads(serving.limits(), watch);
        this.screening =
                new Gate(serving.atOnce(), serving.waiting(), "Too many calls are being screened. Come again.", 1);
    }

    /**
     * Listens, and tells the post what the lists withdraw from now on.
     *
     * @param post where referrals go; null when none are made here
     * @throws NotServed when others than this machine could call and no token is asked for
     */
    public static Server open(Serving serving, HashMatch lists, @Nullable Post post, InstantSource clock)
            throws IOException {
        return open(serving, lists, lists::screen, post, clock);
    }

    static Server open(Serving serving, HashMatch lists, Screening screening, @Nullable Post post, InstantSource clock)
            throws IOException {
        if (!serving.address().isLoopbackAddress() && serving.token() == null) {
            throw new NotServed("Others than this machine could ask what stands on the lists, and change them. "
                    + "Say which token they must show, or listen on this machine only.");
        }
        JdkLimits.set();
        HttpServer http = HttpServer.create(new InetSocketAddress(serving.address(), serving.port()), 0);
        Server server = new Server(serving, http);
        if (post != null) {
            lists.onWithdrawal(key -> post.withdrawn(key, clock.instant()));
        }
        List<Route> routes = server.routes(lists, screening, post, clock);
        http.setExecutor(server.threads);
        http.createContext("/", new Reception(serving, routes, server.watch, server.measures));
        http.start();
        return server;
    }

    private List<Route> routes(HashMatch lists, Screening screened, @Nullable Post post, InstantSource clock) {
        Screen screen = new Screen(screened, serving.settings(), screening, measures);
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/health", new Health(lists::status, post)));
        routes.add(Route.get("/metrics", new Metrics(measures, screening, loading, lists::status, post)));
        routes.add(Route.post("/v1/screen", screen));
        routes.add(new Route("PUT", "/v1/entries", false, new Entries(lists, post, clock, changing)));
        routes.add(new Route("POST", "/v1/lists/*", true, new Load(lists, loading)));
        routes.addAll(referrals(screen, lists, post, clock));
        return routes;
    }

    private List<Route> referrals(Screen screen, HashMatch lists, @Nullable Post post, InstantSource clock) {
        Call none = asked -> {
            throw new Wrong(404, "Nothing is referred from here: no post, or nobody who reports, has been set up.");
        };
        Reporter reporter = serving.reporter();
        Referrals kept = post == null ? null : new Referrals(post, changing);
        return List.of(
                Route.post(
                        "/v1/referrals",
                        post == null || reporter == null ? none : new Refer(screen, lists, post, reporter, clock)),
                Route.get("/v1/referrals", kept == null ? none : kept::list),
                Route.get("/v1/referrals/*", kept == null ? none : kept::one),
                Route.post("/v1/referrals/*/confirm", kept == null ? none : kept::confirm),
                Route.post("/v1/referrals/*/drop", kept == null ? none : kept::drop));
    }

    /** On which it listens. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** Takes no more calls, lets those that run come to their end within {@link Limits#ending}, and cuts the others. */
    // [impl->req~the-service-ends-what-it-has-begun~1]
    @Override
    public void close() {
        threads.end(serving.limits().ending());
        http.stop(0);
        screening.close();
        changing.close();
        loading.close();
        watch.close();
    }
}

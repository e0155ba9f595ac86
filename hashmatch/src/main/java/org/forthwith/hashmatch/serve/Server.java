package org.forthwith.hashmatch.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
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
    private final Gate screening;
    private final Gate changing =
            new Gate(CHANGES_AT_ONCE, CHANGES_WAITING, "Too many changes are being taken. Come again.", 1);
    private final Gate loading = new Gate(1, 0, "Another list is being loaded. Come again.", 30);

    private Server(
            HttpServer http,
            Serving serving,
            HashMatch lists,
            BiFunction<List<Upload>, Settings, List<Screened>> search,
            @Nullable Post post,
            InstantSource clock) {
        screening = new Gate(serving.atOnce, serving.waiting, "Too many calls are being screened. Come again.", 1);
        this.http = http;
        limits = serving.limits;
        metrics = new Metrics(lists, post, screening, loading);
        screen = new Screen(search, serving.settings, metrics);
        changes = new Changes(lists);
        referrals = new Referrals(screen, lists, post, serving.reporter, clock);
        reception = new Reception(serving, this, metrics);
    }

    /**
     * Listens, and tells the post what the lists withdraw from now on, and what they had withdrawn before a crash.
     *
     * @param post where referrals go; null when none are made here
     * @throws IllegalArgumentException when others than this machine could call and no token is asked for
     */
    public static Server open(Serving serving, HashMatch lists, @Nullable Post post, InstantSource clock)
            throws IOException {
        return open(serving, lists, lists::screen, post, clock);
    }

    static Server open(
            Serving serving,
            HashMatch lists,
            BiFunction<List<Upload>, Settings, List<Screened>> search,
            @Nullable Post post,
            InstantSource clock)
            throws IOException {
        serving.checked();
        if (post != null) {
            lists.onWithdrawal((key, standing) -> post.withdrawn(key, standing, clock.instant()));
        }
        Limits.ofTheProcess();
        HttpServer http = HttpServer.create(new InetSocketAddress(serving.address, serving.port), 0);
        Server server = new Server(http, serving, lists, search, post, clock);
        http.setExecutor(server.reception);
        http.createContext("/", server.reception);
        http.start();
        return server;
    }

    /** Hands a call to whoever answers it. What a caller sends is read before the call takes a place, so that a slow one takes none; only a list is read as it comes. */
    Answer answer(Asked asked) throws Exception {
        return switch (asked.path) {
            case "/health" -> metrics.health(asked.by("GET"));
            case "/metrics" -> metrics.metrics(asked.by("GET"));
            case "/v1/screen" -> screened(asked.by("POST"));
            case "/v1/entries" -> {
                asked.by("PUT").readJson();
                yield changing.through(() -> changes.entries(asked));
            }
            case "/v1/lists/*" -> {
                asked.by("POST");
                yield loading.through(() -> changes.list(asked));
            }
            default -> referred(asked);
        };
    }

    private Answer screened(Asked asked) throws Exception {
        asked.readJson();
        long began = System.nanoTime();
        Answer answer = screening.through(() -> screen.answer(asked));
        metrics.took(System.nanoTime() - began);
        return answer;
    }

    private Answer referred(Asked asked) throws Exception {
        return switch (asked.path) {
            case "/v1/referrals" -> {
                if (!asked.by("GET", "POST").method.equals("POST")) {
                    yield referrals.list(asked);
                }
                asked.readJson();
                yield screening.through(() -> referrals.refer(asked));
            }
            case "/v1/referrals/*" -> referrals.one(asked.by("GET"));
            case "/v1/referrals/*/confirm", "/v1/referrals/*/drop" -> {
                asked.by("POST").readJson();
                yield changing.through(() -> referrals.decided(asked));
            }
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
        reception.end(limits.ending);
        http.stop(0);
        screening.close();
        changing.close();
        loading.close();
        reception.close();
    }
}

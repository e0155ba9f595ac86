package org.forthwith.hashmatch.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.forthwith.hashmatch.http.Destination;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.source.Medium;
import org.forthwith.hashmatch.source.Member;
import org.forthwith.hashmatch.source.Origin;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our client beside our server, over a real connection on this machine. */
@Timeout(60)
class ExchangeTest {

    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-20T12:00:00Z");
    private static final String PASSWORD = "secret";
    private static final Member MEMBER = new Member("42", "Example Platform");
    private static final int MANY = 3_456;

    private final SharedList shared = new SharedList();
    private final Map<EntryKey, Change> expected = new HashMap<>();
    private final Random random = new Random(11);
    private final List<Checkpoint> reached = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    // [utest->req~fetching-loses-nothing~1]
    void thousands_of_entries_arrive_over_pages_and_windows_with_what_was_withdrawn() throws Exception {
        for (int entry = 0; entry < MANY; entry++) {
            list(entry, BEGAN.plusSeconds(random.nextInt(19 * 86_400)));
        }
        for (int entry = 0; entry < MANY; entry += 7) {
            withdraw(entry, BEGAN.plusSeconds(19 * 86_400 + entry));
        }
        Applied applied = new Applied();

        Fetched fetched = fetch(serve(0).base(), new Checkpoint(BEGAN), NOW, applied);

        assertThat(fetched).isEqualTo(new Fetched(new Checkpoint(NOW), fetched.pages(), ""));
        assertThat(applied.changes).isEqualTo(expected);
        assertThat(reached)
                .extracting(Checkpoint::until)
                .containsExactly(BEGAN.plus(Duration.ofDays(7)), BEGAN.plus(Duration.ofDays(14)), NOW);
    }

    @Test
    // [utest->req~fetching-loses-nothing~1]
    void an_entry_that_changes_between_two_pages_makes_nobody_miss_another() throws Exception {
        for (int entry = 0; entry < MANY; entry++) {
            list(entry, NOW.minusSeconds(random.nextInt(86_400)));
        }
        Instant later = NOW.plusSeconds(60);
        Applied applied = new Applied() {
            @Override
            public void change(Change change) {
                super.change(change);
                if (heard == 500) {
                    list(3, later);
                    withdraw(MANY - 3, later);
                    list(MANY, later);
                }
            }
        };
        URI base = serve(0).base();

        Fetched first = fetch(base, new Checkpoint(NOW.minus(Duration.ofDays(2))), NOW, applied);
        assertThat(applied.changes).hasSize(MANY - 1);
        fetch(base, first.checkpoint(), later, applied);

        assertThat(applied.changes).isEqualTo(expected);
    }

    @Test
    // [utest->req~fetching-loses-nothing~1]
    void a_server_that_dies_within_a_window_leaves_the_checkpoint_and_nothing_is_lost() throws Exception {
        for (int entry = 0; entry < MANY; entry++) {
            list(entry, BEGAN.plus(Duration.ofDays(8)).plusSeconds(random.nextInt(86_400)));
        }
        ListServer dying = serve(0);
        Applied applied = new Applied() {
            @Override
            public void change(Change change) {
                super.change(change);
                if (heard == 1_500) {
                    dying.close();
                }
            }
        };

        Fetched broken = fetch(dying.base(), new Checkpoint(BEGAN), NOW, applied);
        assertThat(broken.isWhole()).isFalse();
        assertThat(broken.why()).isEqualTo("The connection to the peer failed.");
        assertThat(broken.checkpoint().until()).isEqualTo(BEGAN.plus(Duration.ofDays(7)));
        assertThat(reached).containsExactly(broken.checkpoint());
        Fetched again = fetch(serve(dying.base().getPort()).base(), broken.checkpoint(), NOW, applied);

        assertThat(again.isWhole()).isTrue();
        assertThat(applied.changes).isEqualTo(expected);
    }

    @Test
    void what_throws_while_a_page_is_applied_leaves_the_checkpoint() throws Exception {
        list(1, NOW.minusSeconds(60));
        Applied full = new Applied() {
            @Override
            public void change(Change change) {
                throw new IllegalStateException("the disk is full");
            }
        };
        URI base = serve(0).base();

        assertThatThrownBy(() -> fetch(base, new Checkpoint(NOW.minusSeconds(600)), NOW, full))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reached).isEmpty();
    }

    @Test
    // [utest->req~fetching-loses-nothing~1]
    void what_a_peer_lists_late_is_met_by_the_next_window() throws Exception {
        URI base = serve(0).base();
        Applied applied = new Applied();
        Fetched first = fetch(base, new Checkpoint(NOW.minusSeconds(3_600)), NOW, applied);
        list(1, NOW.minusSeconds(9 * 60));

        fetch(base, first.checkpoint(), NOW.plusSeconds(60), applied);

        assertThat(applied.changes).isEqualTo(expected);
    }

    @Test
    void what_has_been_read_is_not_read_again() throws Exception {
        for (int entry = 0; entry < 100; entry++) {
            list(entry, NOW.minus(Duration.ofDays(1)));
        }
        URI base = serve(0).base();
        Applied applied = new Applied();
        Fetched first = fetch(base, new Checkpoint(NOW.minus(Duration.ofDays(2))), NOW, applied);

        Fetched second = fetch(base, first.checkpoint(), NOW.plusSeconds(60), applied);
        Fetched third = fetch(base, second.checkpoint(), NOW.plusSeconds(60), applied);

        assertThat(applied.heard).isEqualTo(100);
        assertThat(List.of(first.pages(), second.pages(), third.pages())).containsExactly(1L, 1L, 0L);
    }

    @Test
    // [utest->req~a-list-is-shared~1]
    void only_who_has_the_credentials_is_let_in() throws Exception {
        URI base = serve(0).base();

        Fetched fetched =
                client(base, "wrong").fetch(new Checkpoint(NOW.minusSeconds(60)), NOW, new Applied(), reached::add);

        assertThat(fetched.why()).isEqualTo("The peer answered 401.");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v2/entries, 200",
        "GET, /v2/entries?start=1&size=7&max=9, 200",
        "GET, /v2/entries?from=yesterday, 400",
        "GET, /v2/entries?start=first, 400",
        "GET, /v3/entries, 404",
        "POST, /v2/entries, 405"
    })
    void what_is_not_served_is_told_apart(String method, String path, int status) throws Exception {
        URI asked = URI.create(serve(0).base() + path);
        HttpRequest request = HttpRequest.newBuilder(asked)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Basic cGxhdGZvcm06c2VjcmV0")
                .build();

        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void an_entry_that_cannot_be_told_to_peers_is_said_and_not_taken() throws Exception {
        EntryKey key = new EntryKey("own", "a");
        Entry entry = new Entry(key, "", "", NOW, List.of(Hash.of(Algorithm.SHA256, new byte[32])));

        assertThat(shared.put(new Change.Put(entry), Medium.IMAGE, NOW)).isPresent();
        assertThat(shared.changed(Instant.EPOCH, NOW, 1, 10)).isEmpty();
    }

    private void list(int entry, Instant at) {
        byte[] md5 = new byte[16];
        random.nextBytes(md5);
        EntryKey key = new EntryKey("peer/42", "e" + entry);
        put(new Change.Put(new Entry(key, "", "A1", at, List.of(Hash.of(Algorithm.MD5, md5)))), at);
    }

    private void withdraw(int entry, Instant at) {
        put(new Change.Withdraw(new EntryKey("peer/42", "e" + entry), at), at);
    }

    private void put(Change change, Instant at) {
        assertThat(shared.put(change, Medium.VIDEO, at)).isEmpty();
        expected.put(change.key(), change);
    }

    private ListServer serve(int port) throws IOException {
        ListServer server = ListServer.open(port, MEMBER, "platform", PASSWORD, shared, InstantSource.fixed(NOW));
        open.add(server);
        return server;
    }

    private Fetched fetch(URI base, Checkpoint since, Instant until, Applied applied) throws InterruptedException {
        return client(base, PASSWORD).fetch(since, until, applied, reached::add);
    }

    private NcmecClient client(URI base, String password) {
        NcmecClient client = new NcmecClient(
                new Peer(new Destination(base, "platform", password), Origin.named("peer")),
                InstantSource.fixed(NOW),
                length -> {});
        open.add(client);
        return client;
    }
}

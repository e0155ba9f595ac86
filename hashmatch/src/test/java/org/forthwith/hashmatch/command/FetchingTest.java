package org.forthwith.hashmatch.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.forthwith.hashmatch.exchange.ListServer;
import org.forthwith.hashmatch.exchange.SharedList;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.source.Medium;
import org.forthwith.hashmatch.source.Member;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchingTest {

    private static final Instant LISTED = Typed.NOW.minusSeconds(3_600);

    @TempDir
    private Path folder;

    private final SharedList list = new SharedList();
    private ListServer peer;

    @BeforeEach
    void aPeer() throws IOException {
        peer = ListServer.open(
                0, new Member("42", "Example"), "us", "secret", list, Clock.fixed(Typed.NOW, ZoneOffset.UTC));
        put("00112233445566778899aabbccddeeff", LISTED);
    }

    private void put(String md5, Instant at) {
        list.put(
                new Change.Put(new Entry(
                        new EntryKey("own", md5.substring(0, 4)),
                        "",
                        "X1",
                        null,
                        List.of(Hash.read(Algorithm.MD5, md5)))),
                Medium.IMAGE,
                at);
    }

    @AfterEach
    void close() {
        peer.close();
    }

    private Typed.Said fetch(String more) {
        return new Typed(folder)
                .with("FORTHWITH_PEER_PASSWORD", "secret")
                .run("fetch " + peer.base() + " --store @store --name peer --user us" + more);
    }

    @Test
    void a_peers_list_is_fetched_and_the_next_time_only_what_came_since() throws IOException {
        var first = fetch(" --since 2026-11-20");

        assertThat(first.out())
                .isEqualTo("2 pages up to 2026-11-28T12:00:00Z: 1 new or changed, 0 withdrawn, 0 refused.\n");
        assertThat(first.code()).isZero();
        assertThat(folder.resolve("store").resolve("fetched-peer")).hasContent("2026-11-28T12:00:00Z");
        assertThat(new Typed(folder)
                        .run("00112233445566778899aabbccddeeff", "--store @store")
                        .out())
                .isEqualTo("1\tMD5\t0\tpeer/42\t0011\tX1\n");

        assertThat(fetch("").out()).startsWith("0 pages up to 2026-11-28T12:00:00Z");
    }

    @Test
    void a_peer_that_does_not_let_us_in_is_told_and_the_next_fetch_begins_where_this_one_did() {
        var said = new Typed(folder)
                .with("FORTHWITH_PEER_PASSWORD", "wrong")
                .run("fetch " + peer.base() + " --store @store --name peer --user us --since 2026-11-20");

        assertThat(said.err()).isEqualTo("match: The peer answered 401. Run it again: it goes on from there.\n");
        assertThat(said.code()).isEqualTo(1);
        assertThat(folder.resolve("store").resolve("fetched-peer")).doesNotExist();
    }

    @Test
    void what_is_refused_of_a_peers_list_is_told_by_reason_and_it_is_done_in_part() throws IOException {
        HttpServer careless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = "<queryResult><images><image><id>7</id></image></images></queryResult>".getBytes(UTF_8);
        careless.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        careless.start();

        var said = new Typed(folder)
                .with("FORTHWITH_PEER_PASSWORD", "secret")
                .run("fetch http://localhost:" + careless.getAddress().getPort()
                        + " --store @store --name peer --user us --since 2026-11-27");
        careless.stop(0);

        assertThat(said.out()).endsWith("""
                        0 new or changed, 0 withdrawn, 1 refused.
                          1 refused: has no member or no id, and so no name
                          entry 1: has no member or no id, and so no name
                        """);
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void the_first_time_a_day_is_asked_for_and_the_password_comes_from_a_file_or_the_environment() throws IOException {
        assertThat(fetch("").err()).startsWith("match: The first time, say from which day on");
        Files.writeString(folder.resolve("password"), "secret\n");
        assertThat(new Typed(folder)
                        .run("fetch " + peer.base()
                                + " --store @store --name peer --user us --since 2026-11-27 --password-file @password")
                        .code())
                .isZero();
        assertThat(new Typed(folder)
                        .run("fetch " + peer.base() + " --store @store --name peer --user us")
                        .err())
                .startsWith("match: Name the file of the secret by --password-file, or put it into");
        assertThat(new Typed(folder)
                        .with("FORTHWITH_PEER_PASSWORD", "secret")
                        .run("fetch http://peer.example.org --store @store --name peer --user us")
                        .err())
                .startsWith("match: An address has https");
    }
}

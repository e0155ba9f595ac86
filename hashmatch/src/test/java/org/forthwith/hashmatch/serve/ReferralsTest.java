package org.forthwith.hashmatch.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.HashMatch;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.post.Answer;
import org.forthwith.hashmatch.post.Confirmation;
import org.forthwith.hashmatch.post.Key;
import org.forthwith.hashmatch.post.Patience;
import org.forthwith.hashmatch.post.Policy;
import org.forthwith.hashmatch.post.Post;
import org.forthwith.hashmatch.post.Road;
import org.forthwith.hashmatch.post.Standing;
import org.forthwith.hashmatch.referral.Given;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A match becomes a referral over the wire, and what a list withdraws reaches it. */
@Timeout(180)
class ReferralsTest {

    private static final String UPLOAD =
            "\"upload\":{\"reference\":\"u1\",\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}";
    private static final String ACCOUNT =
            "\"account\":{\"id\":\"a-1\",\"userNames\":[\"robin_17\"],\"emails\":[\"robin@example.org\"],"
                    + "\"phones\":[\"07700 900123\"],\"captures\":[{\"address\":\"192.0.2.7\",\"port\":50123,\"at\":\"2026-04-08T06:58:00Z\",\"event\":\"UPLOAD\"},{\"address\":\"2001:db8::7\"}]}";
    private static final String FILING = "\"filing\":{\"incident\":\"MATERIAL\",\"complete\":true}";
    private static final String CALL = "{" + UPLOAD + "," + ACCOUNT + "," + FILING + ",\"seen\":\"NO\"}";

    @TempDir
    private Path folder;

    private Confirmation confirmation = Confirmation.NONE;
    private Post post;
    private Served served;

    @BeforeEach
    void open() throws Exception {
        post = opened();
        served = Served.with(folder.resolve("lists"), Served.usual().reportedBy(Given.reporter()), post);
        served.list("k", "\"md5\":\"" + Served.MD5 + "\"");
    }

    private Post opened() throws IOException {
        return Post.open(
                folder.resolve("queue-" + confirmation),
                Key.read("00".repeat(32)),
                new Policy(Road.REPORT, confirmation, Patience.USUAL),
                call -> Answer.yes("11", "", "digest"),
                () -> Served.NOW,
                new SecureRandom());
    }

    @AfterEach
    void close() throws Exception {
        served.close();
        post.close();
    }

    @Test
    // [utest->req~a-match-becomes-a-referral-over-http~1]
    void a_match_becomes_a_referral_once_and_its_receipt_can_be_asked_for() throws Exception {
        var first = served.post("/v1/referrals", CALL);
        var again = served.post("/v1/referrals", CALL);
        post.round();
        var one = served.get("/v1/referrals/" + first.body().get("id"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().get("standing")).isEqualTo("READY");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().get("known")).isEqualTo(true);
        assertThat(one.body().get("standing")).isEqualTo("SENT");
        assertThat(one.body().get("receipt"))
                .isEqualTo(Map.of("report", "11", "at", Served.NOW.toString(), "digest", "digest"));
        assertThat(served.get("/v1/referrals").text())
                .isEqualTo("{\"referrals\":[{\"id\":\"" + first.body().get("id")
                        + "\",\"standing\":\"SENT\"}],\"more\":0,\"damaged\":0}");
        assertThat(served.get("/metrics").text()).contains("hashmatch_referrals{standing=\"SENT\"} 1\n");
    }

    @Test
    void what_is_told_of_a_referral_tells_nothing_of_a_person() throws Exception {
        var first = served.post("/v1/referrals", CALL);

        for (String path :
                List.of("/v1/referrals", "/v1/referrals/" + first.body().get("id"), "/metrics")) {
            assertThat(served.get(path).text()).doesNotContain("robin", "a-1", "u1", "07700", "192.0.2.7", Served.MD5);
        }
    }

    @Test
    // [utest->req~a-match-becomes-a-referral-over-http~1]
    void of_an_upload_that_no_list_knows_nothing_is_kept() throws Exception {
        served.withdraw("k");
        assertThat(served.post("/v1/referrals", CALL).status())
                .as("nothing can be said without a list")
                .isEqualTo(503);
        served.list("other", "\"md5\":\"" + "e".repeat(32) + "\"");

        var heard = served.post("/v1/referrals", CALL);

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.body().get("matched")).isEqualTo(false);
        assertThat(post.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "complete":true             | "complete":null             | filing.complete
            "incident":"MATERIAL"       | "incident":"secret"         | filing.incident
            "id":"a-1"                  | "id":""                     | account
            "id":"a-1"                  | "id":"a-1","name":"secret"  | account
            "port":50123                | "port":0                    | account.captures[0].port
            "at":"2026-04-08T06:58:00Z" | "at":"secret"               | account.captures[0].at
            "seen":"NO"                 | "seen":"no"                 | seen
            "seen":"NO"                 | "detectedAt":"secret"       | detectedAt
            "reference":"u1"            | "reference":" "             | upload.reference
            "emails":["robin@example.org"] | "emails":"secret"        | account.emails
            """)
    void what_is_wrong_is_said_with_its_place_and_not_repeated(String right, String wrong, String where)
            throws Exception {
        assertThat(CALL).contains(right);

        var heard = served.post("/v1/referrals", CALL.replace(right, wrong));

        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.body().get("where")).isEqualTo(where);
        assertThat(heard.text()).doesNotContain("secret", "robin");
        assertThat(post.list()).isEmpty();
    }

    @Test
    void a_person_confirms_or_drops_and_a_second_time_is_told_that_it_is_too_late() throws Exception {
        close();
        confirmation = Confirmation.ALL;
        open();
        var path = "/v1/referrals/" + served.post("/v1/referrals", CALL).body().get("id");

        assertThat(served.get(path).body().get("waitsFor")).isEqualTo("POLICY");
        assertThat(served.post(path + "/confirm", "{\"by\":\"sam\"}").status()).isEqualTo(400);
        assertThat(served.post(path + "/confirm", "{\"by\":\"sam\",\"reason\":\"looked at the match\"}")
                        .body()
                        .get("standing"))
                .isEqualTo("READY");
        assertThat(served.post(path + "/confirm", "{\"by\":\"sam\",\"reason\":\"again\"}")
                        .status())
                .isEqualTo(409);
        assertThat(served.post(path + "/drop", "{\"by\":\"sam\",\"reason\":\"a test of ours\"}")
                        .body()
                        .get("standing"))
                .isEqualTo("DROPPED");
        assertThat(served.get("/v1/referrals?standing=DROPPED").text()).contains("DROPPED");
        assertThat(Served.list(served.get("/v1/referrals?standing=SENT"), "referrals"))
                .isEmpty();
        assertThat(served.get("/v1/referrals?standing=secret").status()).isEqualTo(400);
        assertThat(served.post("/v1/referrals/none/drop", "{\"by\":\"sam\",\"reason\":\"none\"}")
                        .status())
                .isEqualTo(404);
        assertThat(served.get("/v1/referrals/..").status()).isEqualTo(404);
    }

    @Test
    // [utest->req~a-change-over-http-counts-at-once~1]
    void what_a_list_withdraws_reaches_the_post_and_is_corrected() throws Exception {
        var id = served.post("/v1/referrals", CALL).body().get("id");
        post.round();

        served.withdraw("k");

        assertThat(served.get("/v1/referrals/" + id).body().get("standing")).isEqualTo("CORRECTED");
        assertThat(post.list()).hasSize(2);
        assertThat(post.round().sent()).isOne();
    }

    @ParameterizedTest
    // [utest->req~a-match-becomes-a-referral-over-http~1]
    @ValueSource(booleans = {true, false})
    void what_a_list_takes_back_between_looking_and_handing_over_is_held_back(boolean whole) throws Exception {
        HashMatch lists = served.lists;
        var hurried = Server.open(
                Served.usual().reportedBy(Given.reporter()),
                lists,
                (uploads, settings) -> {
                    var screened = lists.screen(uploads, settings);
                    if (whole) {
                        withdraw(lists);
                    } else {
                        putWithAnotherHash(lists);
                    }
                    return screened;
                },
                post,
                () -> Served.NOW);
        try (hurried) {
            served.send(served.json("/", CALL).uri(URI.create("http://localhost:" + hurried.port() + "/v1/referrals")));
        }
        assertThat(post.list()).singleElement().matches(one -> one.standing() == Standing.WAITING);
    }

    private static void withdraw(HashMatch lists) {
        apply(lists, new Change.Withdraw(new EntryKey("ours", "k"), null));
    }

    private static void putWithAnotherHash(HashMatch lists) {
        Hash other = Hash.read(Algorithm.MD5, "0f".repeat(16));
        apply(lists, new Change.Put(new Entry(new EntryKey("ours", "k"), "", "", null, List.of(other))));
    }

    private static void apply(HashMatch lists, Change change) {
        try {
            lists.apply(List.of(change));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    // [utest->req~a-change-over-http-counts-at-once~1]
    void what_a_list_withdrew_while_nothing_was_served_reaches_the_post_when_it_opens() throws Exception {
        var id = served.post("/v1/referrals", CALL).body().get("id");
        served.server.close();
        served.lists.close();
        try (var lists = Served.lists(folder.resolve("lists"))) {
            withdraw(lists);
            assertThat(post.list()).singleElement().matches(one -> one.standing() == Standing.READY);
            try (var again = Server.open(Served.usual(), lists, post, () -> Served.NOW)) {
                assertThat(again.port()).isPositive();
            }
        }
        assertThat(post.find(String.valueOf(id)).orElseThrow().standing()).isEqualTo(Standing.WAITING);
    }
}

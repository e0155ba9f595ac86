package org.forthwith.hashmatch.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uploads are screened and lists changed over the wire. */
@Timeout(180)
class ScreenTest {

    private static final String NEAR = "0e" + "0f".repeat(31);

    @TempDir
    private Path directory;

    private Served served;

    @BeforeEach
    void open() throws Exception {
        served = Served.with(directory, Served.usual().screening(2, 500), null);
    }

    @AfterEach
    void close() throws Exception {
        served.close();
    }

    @Test
    // [utest->req~an-upload-is-screened-over-http~1]
    void an_upload_is_screened_and_a_match_says_where_it_stands_and_how_near_it_is() throws Exception {
        served.put(
                "/v1/entries",
                "{\"put\":[{\"list\":\"ours/1\",\"key\":\"k1\",\"version\":\"7\",\"code\":\"A\",\"added\":\"2026-01-31T09:30:00Z\","
                        + "\"hashes\":{\"pdq\":\"" + Served.PDQ + "\"}}]}");

        var heard = served.screen("{\"reference\":\"u1\",\"hashes\":{\"pdq\":[\"" + NEAR + "\",\"" + "f0".repeat(32)
                + "\"],\"MD5\":\"" + Served.MD5 + "\"},\"quality\":88}");

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.text())
                .isEqualTo(
                        "{\"screened\":[{\"reference\":\"u1\",\"matched\":true,\"tooPlain\":false,\"more\":0,\"matches\":["
                                + "{\"algorithm\":\"PDQ\",\"asked\":\"" + NEAR + "\",\"listed\":\"" + Served.PDQ
                                + "\",\"distance\":1,\"list\":\"ours/1\",\"key\":\"k1\",\"version\":\"7\",\"code\":\"A\","
                                + "\"added\":\"2026-01-31T09:30:00Z\"}]}]}");
    }

    @Test
    // [utest->req~an-upload-is-screened-over-http~1]
    void while_no_list_has_been_loaded_nobody_is_told_that_nothing_matched() throws Exception {
        var heard = served.screen("{\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}");

        assertThat(heard.status()).isEqualTo(503);
        assertThat(heard.text()).isEqualTo("{\"error\":\"No list has been loaded, so nothing can be screened.\"}");
    }

    @Test
    void hex_and_base64_mean_the_same_and_a_plain_picture_is_not_searched_for() throws Exception {
        served.list("k", "\"md5\":\"" + Served.MD5 + "\",\"pdq\":\"" + Served.PDQ + "\"");
        var base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Served.MD5));

        assertThat(served.knows(base64)).isTrue();
        var plain = served.screen("{\"hashes\":{\"pdq\":\"" + Served.PDQ + "\"},\"quality\":49}");
        assertThat(Served.one(plain, "screened", 0).get("matched")).isEqualTo(false);
        assertThat(Served.one(plain, "screened", 0).get("tooPlain")).isEqualTo(true);
    }

    @Test
    // [utest->req~an-upload-is-screened-over-http~1]
    void an_upload_that_cannot_be_read_is_answered_by_itself_and_the_others_are_screened_in_their_order()
            throws Exception {
        served.list("k", "\"md5\":\"" + Served.MD5 + "\"");

        var heard = served.screen("{\"reference\":\"a\",\"hashes\":{\"md5\":\"beef\"}},"
                + "{\"reference\":\"b\",\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}},17");

        assertThat(heard.status()).isEqualTo(200);
        assertThat(Served.one(heard, "screened", 0))
                .isEqualTo(Map.of(
                        "reference",
                        "a",
                        "error",
                        "What is to be MD5 has 4 characters; MD5 has 32 in hex.",
                        "where",
                        "uploads[0].hashes.md5"));
        assertThat(Served.one(heard, "screened", 1).get("matched")).isEqualTo(true);
        assertThat(Served.one(heard, "screened", 2).get("where")).isEqualTo("uploads[2]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"hashes":{}}                           | 1 to 64 hashes               | uploads[0].hashes
            {}                                      | An object                    | uploads[0].hashes
            {"hashes":[]}                           | An object                    | uploads[0].hashes
            {"hashes":{"photodna":"secret"}}        | algorithm that is not used   | uploads[0].hashes
            {"hashes":{"md5":7}}                    | A text                       | uploads[0].hashes.md5
            {"hashes":{"md5":null}}                 | A text                       | uploads[0].hashes.md5
            {"hashes":{"pdq":["secret"]}}           | has 6 characters; PDQ has 64 | uploads[0].hashes.pdq[0]
            {"hashes":{"sha1":"zz"}}                | SHA-1 has 40 in hex          | uploads[0].hashes.sha1
            {"hashes":{"md5":"00"},"quality":101}   | MD5                          | uploads[0].hashes.md5
            {"hashes":{"md5":"0123456789abcdef0123456789abcdef"},"quality":101}  | from 0 to 100 | uploads[0].quality
            {"hashes":{"md5":"0123456789abcdef0123456789abcdef"},"quality":"9"}  | from 0 to 100 | uploads[0].quality
            {"hashes":{"md5":"0123456789abcdef0123456789abcdef"},"qualty":9}     | means nothing here | uploads[0]
            {"hashes":{"md5":"0123456789abcdef0123456789abcdef"},"reference":{}} | A text        | uploads[0].reference
            """)
    void what_is_wrong_with_an_upload_is_said_with_its_place_and_not_repeated(String upload, String why, String where)
            throws Exception {
        var heard = served.screen(upload);

        assertThat(heard.status()).isEqualTo(200);
        assertThat(String.valueOf(Served.one(heard, "screened", 0).get("error")))
                .contains(why);
        assertThat(Served.one(heard, "screened", 0).get("where")).isEqualTo(where);
        assertThat(heard.text()).doesNotContain("secret").doesNotContain("qualty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                           | ends too early          |
            {"uploads":                  | ends too early          |
            {"uploads":[]} secret        | after its end           |
            {"uploads":[],"uploads":[]}  | a name twice            |
            []                           | An object               |
            null                         | An object               |
            {}                           | 1 to 1000 uploads       | uploads
            {"uploads":[]}               | 1 to 1000 uploads       | uploads
            {"uploads":"secret"}         | A list                  | uploads
            {"upload":[]}                | There may be: uploads   |
            """)
    void what_is_wrong_with_a_call_as_a_whole_is_said_and_nothing_is_screened(String body, String why, String where)
            throws Exception {
        var heard = served.post("/v1/screen", body);

        assertThat(heard.status()).isEqualTo(400);
        assertThat(String.valueOf(heard.body().get("error"))).contains(why).doesNotContain("secret");
        assertThat(heard.body().get("where")).isEqualTo(where);
    }

    @Test
    void a_thousand_uploads_are_screened_in_one_call_and_not_one_more() throws Exception {
        served.list("other", "\"md5\":\"" + "e".repeat(32) + "\"");
        var one = "{\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}";
        var thousand = IntStream.range(0, 1_000).mapToObj(at -> one).collect(Collectors.joining(","));

        assertThat(Served.list(served.screen(thousand), "screened")).hasSize(1_000);
        assertThat(served.screen(thousand + "," + one).status()).isEqualTo(400);
    }

    @Test
    void json_that_is_nested_deep_and_bytes_that_are_not_utf_8_are_refused() throws Exception {
        var deep = served.post("/v1/screen", "{\"uploads\":" + "[".repeat(100_000));
        var bytes = new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'};
        var notUtf8 = served.send(served.json("/v1/screen", "").POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));

        assertThat(deep.status()).isEqualTo(400);
        assertThat(deep.text()).contains("nested more than 64 deep");
        assertThat(notUtf8.status()).isEqualTo(400);
        assertThat(notUtf8.text()).contains("not UTF-8");
    }

    @Test
    void other_types_of_body_other_methods_and_other_paths_have_their_own_answers() throws Exception {
        var text = served.send(HttpRequest.newBuilder(served.at("/v1/screen"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        var packed = served.send(served.json("/v1/screen", "{}").header("Content-Encoding", "gzip"));

        assertThat(text.status()).isEqualTo(415);
        assertThat(packed.status()).isEqualTo(415);
        assertThat(served.get("/v1/screen").status()).isEqualTo(405);
        assertThat(served.get("/v1/screen").header("Allow")).isEqualTo("POST");
        assertThat(served.get("/v1/secret").status()).isEqualTo(404);
        assertThat(served.get("/v1/secret").text()).doesNotContain("secret");
        assertThat(served.post("/v1/screen?mode=any", "{}").status()).isEqualTo(400);
        assertThat(served.post("/v1/referrals", "{}").status()).isEqualTo(404);
        assertThat(served.post("/v1/referrals", "{}").text()).contains("Nothing is referred from here");
    }

    @Test
    // [utest->req~a-change-over-http-counts-at-once~1]
    void what_is_put_is_found_at_once_and_what_is_withdrawn_matches_no_more() throws Exception {
        served.list("other", "\"md5\":\"" + "e".repeat(32) + "\"");
        for (int round = 0; round < 50; round++) {
            served.list("k", "\"md5\":\"" + Served.MD5 + "\"");
            assertThat(served.knows(Served.MD5)).isTrue();
            served.withdraw("k");
            assertThat(served.knows(Served.MD5)).isFalse();
        }
    }

    @Test
    void of_changes_of_which_one_is_wrong_none_is_taken() throws Exception {
        served.list("other", "\"md5\":\"" + "e".repeat(32) + "\"");
        var heard = served.put(
                "/v1/entries",
                "{\"put\":[{\"list\":\"ours\",\"key\":\"k\",\"hashes\":{\"md5\":\"" + Served.MD5
                        + "\"}},{\"list\":\"ours\",\"key\":\"\",\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}]}");

        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.body().get("where")).isEqualTo("put[1]");
        assertThat(served.knows(Served.MD5)).isFalse();
        assertThat(served.put("/v1/entries", "{\"withdrawn\":[]}").status()).isEqualTo(400);
    }

    @Test
    // [utest->req~a-poor-pdq-is-not-listed~1]
    void a_poor_pdq_is_not_put_on_a_list() throws Exception {
        var heard = served.put(
                "/v1/entries",
                "{\"put\":[{\"list\":\"ours\",\"key\":\"k\",\"quality\":49,\"hashes\":{\"pdq\":\"" + Served.PDQ
                        + "\"}}]}");

        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.body().get("where")).isEqualTo("put[0].quality");
    }

    @Test
    // [utest->req~a-change-over-http-counts-at-once~1]
    void a_list_is_loaded_in_whatever_form_it_comes_and_what_was_refused_is_told_by_reason() throws Exception {
        var heard = list("/v1/lists/ours", Served.MD5 + "\n# a remark\nsecret\n" + "1".repeat(32) + "\n");

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.body().get("put")).isEqualTo(2L);
        assertThat(heard.body().get("refused")).isEqualTo(1L);
        assertThat(Served.one(heard, "firstRefused", 0).get("where")).isEqualTo("line 3");
        assertThat(heard.text()).doesNotContain("secret");
        assertThat(served.knows(Served.MD5)).isTrue();
    }

    @Test
    void what_a_whole_list_no_longer_has_is_withdrawn_and_a_list_left_out_by_mistake_is_not_taken_for_one()
            throws Exception {
        list("/v1/lists/ours?whole=true&version=1", Served.MD5 + "\n");
        assertThat(list("/v1/lists/ours?whole=true&version=2", "").status()).isEqualTo(400);
        assertThat(list("/v1/lists/ours?whole=true&version=2", "key;md5\n")
                        .body()
                        .get("leftStanding"))
                .isEqualTo(true);
        assertThat(served.knows(Served.MD5)).isTrue();

        var heard = list("/v1/lists/ours?whole=true", "1".repeat(32));

        assertThat(heard.body().get("withdrawn")).isEqualTo(1L);
        assertThat(heard.body().get("leftStanding")).isEqualTo(false);
        assertThat(served.knows(Served.MD5)).isFalse();
    }

    @Test
    void where_a_line_of_a_whole_list_cannot_be_read_what_is_not_in_it_is_left_standing_and_that_is_said()
            throws Exception {
        list("/v1/lists/ours?whole=true&version=1", Served.MD5 + "\n");

        var heard = list("/v1/lists/ours?whole=true&version=2", "1".repeat(32) + "\nsecret\n");

        assertThat(heard.body().get("leftStanding")).isEqualTo(true);
        assertThat(served.knows(Served.MD5)).isTrue();
    }

    @Test
    void what_an_operator_says_of_a_list_is_used_and_what_cannot_be_read_is_refused_in_a_sentence() throws Exception {
        assertThat(list("/v1/lists/b+c?algorithm=SHA-256&added=2026-01-31T09:30:00Z", "ab".repeat(32))
                        .status())
                .isEqualTo(200);
        var found = served.screen("{\"hashes\":{\"sha256\":\"" + "ab".repeat(32) + "\"}}");
        assertThat(found.text()).contains("\"list\":\"b+c\"").contains("2026-01-31T09:30:00Z");

        assertThat(list("/v1/lists/ours?algorithm=photodna", Served.MD5).status())
                .isEqualTo(400);
        assertThat(list("/v1/lists/ours?added=soon", Served.MD5).body().get("where"))
                .isEqualTo("added");
        assertThat(list("/v1/lists/ours", "<?xml version=\"1.0\"?><!DOCTYPE a><a/>")
                        .status())
                .isEqualTo(400);
        assertThat(list("/v1/lists/a%2Fb", Served.MD5).status()).isEqualTo(400);
        assertThat(list("/v1/lists/a%2Fb", Served.MD5).text()).contains("none of them a stroke (/)");
        assertThat(list("/v1/lists/" + "n".repeat(201), Served.MD5).status()).isEqualTo(400);
    }

    private Served.Heard list(String path, String list) throws Exception {
        return served.send(HttpRequest.newBuilder(served.at(path))
                .POST(HttpRequest.BodyPublishers.ofString(list, StandardCharsets.UTF_8)));
    }

    @Test
    void many_matches_are_told_by_the_nearest_and_by_how_many_more_there_are() throws Exception {
        var entries = IntStream.range(0, 150)
                .mapToObj(
                        at -> "{\"list\":\"ours\",\"key\":\"k" + at + "\",\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}")
                .collect(Collectors.joining(","));
        assertThat(served.put("/v1/entries", "{\"put\":[" + entries + "]}")
                        .body()
                        .get("put"))
                .isEqualTo(150L);

        var heard = served.screen("{\"hashes\":{\"md5\":\"" + Served.MD5 + "\"}}");

        assertThat((List<?>) Served.one(heard, "screened", 0).get("matches")).hasSize(100);
        assertThat(Served.one(heard, "screened", 0).get("more")).isEqualTo(50L);
    }

    @Test
    void many_callers_at_once_are_each_answered_what_they_asked() throws Exception {
        for (int at = 0; at < 20; at += 2) {
            served.list("k" + at, "\"md5\":\"%032x\"".formatted(at));
        }
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 400)
                    .mapToObj(at -> (Callable<Boolean>) () -> served.knows("%032x".formatted(at % 20)))
                    .toList();
            var answers = callers.invokeAll(calls);
            for (int at = 0; at < answers.size(); at++) {
                assertThat(answers.get(at).get()).as("call %s", at).isEqualTo(at % 2 == 0);
            }
        }
    }

    @Test
    void in_even_mode_the_nearest_is_told() throws Exception {
        served.list("k", "\"pdq\":\"" + Served.PDQ + "\"");
        served.list("far", "\"pdq\":\"" + "0f".repeat(30) + "0000" + "\"");
        var even = Served.usual().with(new Settings(31, Settings.USUAL.mode(), true));
        try (var other = Server.open(even, served.lists, null, () -> Served.NOW)) {
            var request = HttpRequest.newBuilder(
                            served.at("/v1/screen").resolve("http://localhost:" + other.port() + "/v1/screen"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"uploads\":[{\"hashes\":{\"pdq\":\"" + NEAR + "\"}}]}"));
            assertThat(served.send(request).text())
                    .contains("\"distance\":1", "\"key\":\"k\"")
                    .doesNotContain("far");
        }
    }

    @Test
    void what_the_service_says_of_itself_is_true() throws Exception {
        assertThat(served.get("/health").status()).isEqualTo(503);
        assertThat(served.get("/health").text()).contains("No list has been loaded.");
        served.list("k", "\"md5\":\"" + Served.MD5 + "\"");
        served.knows(Served.MD5);
        served.screen("{\"hashes\":{\"md5\":\"" + "1".repeat(32) + "\"}},{}");

        assertThat(served.get("/health").status()).isEqualTo(200);
        var head = served.send(HttpRequest.newBuilder(served.at("/health")).HEAD());
        assertThat(head.status()).isEqualTo(200);
        var metrics = served.get("/metrics");
        assertThat(metrics.header("Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(metrics.text().lines())
                .contains(
                        "hashmatch_uploads_screened_total 2",
                        "hashmatch_uploads_matched_total 1",
                        "hashmatch_uploads_unreadable_total 1",
                        "hashmatch_matches_total{algorithm=\"MD5\"} 1",
                        "hashmatch_screen_seconds_count 2",
                        "hashmatch_screen_seconds_bucket{le=\"+Inf\"} 2",
                        "hashmatch_refused_for_load_total 0",
                        "hashmatch_waiting 0",
                        "hashmatch_answers_total{status=\"503\"} 2",
                        "hashmatch_entries 1",
                        "hashmatch_failing 0")
                .allMatch(line -> line.startsWith("# ") || line.matches("hashmatch_[a-z0-9_]+(\\{[^}]+})? [0-9.E+-]+"));
    }
}

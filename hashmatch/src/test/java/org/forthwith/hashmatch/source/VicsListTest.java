package org.forthwith.hashmatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VicsListTest {

    private static final String MD5 = "0123456789ABCDEF0123456789ABCDEF";
    private static final String SHA1 = MD5 + "01234567";
    private static final String LONG = MD5 + MD5;
    private static final String MEDIA = """
            {"MediaID": 17, "Category": 1, "MD5": "%s", "SHA1": "%s", "MediaSize": 12345, "DateUpdated": "2026-01-31T10:00:00Z",
             "IsSuspected": true, "Comments": "left out", "RelativeFilePath": "left\\\\out", "Tags": ["left", {"out": []}],
             "AlternativeHashes": [{"HashName": "PDQ", "HashValue": "%s"}, {"HashName": "sha256", "HashValue": "%s"},
               {"HashName": "PhotoDNA", "HashValue": "left out"}],
             "MediaFiles": [{"FileName": "left out", "MD5": "left out"}], "Exifs": null}""".formatted(MD5, SHA1, LONG, LONG);

    @ParameterizedTest
    @ValueSource(strings = {"odata.metadata", "@odata.context"})
    // [utest->req~lists-are-read-as-they-come~1]
    void media_are_read_with_all_hashes_that_are_used(String root) throws IOException {
        Heard heard = Heard.of("{\"" + root + "\": \"http://192.0.2.1/x\", \"value\": [" + MEDIA + "]}");

        assertRead(heard);
    }

    @Test
    void the_media_of_a_case_are_read() throws IOException {
        Heard heard = Heard.of(
                "\uFEFF {\"value\": [{\"CaseMetadata\": {\"Media\": 1, \"MD5\": \"left out\"}, \"CaseID\": \"x\","
                        + " \"Media\": [" + MEDIA + "]}]}");

        assertRead(heard);
    }

    private static void assertRead(Heard heard) {
        assertThat(heard.refused).isEmpty();
        assertThat(heard.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(new EntryKey("test", "17"));
            assertThat(entry.code()).isEqualTo("1");
            assertThat(entry.added()).isEqualTo(Instant.parse("2026-01-31T10:00:00Z"));
            assertThat(entry.hashes())
                    .containsExactly(
                            Hash.read(Algorithm.MD5, MD5),
                            Hash.read(Algorithm.SHA1, SHA1),
                            Hash.read(Algorithm.PDQ, LONG),
                            Hash.read(Algorithm.SHA256, LONG));
        });
        assertThat(heard.entries().toString()).doesNotContain("left");
    }

    @Test
    void kinds_that_are_not_used_are_counted() throws IOException {
        Reading reading = Lists.read(
                new ByteArrayInputStream(("{\"value\": [" + MEDIA + "]}").getBytes(StandardCharsets.UTF_8)),
                Origin.named("test"),
                new Heard());

        assertThat(reading).isEqualTo(new Reading("VICS", new TreeMap<>(Map.of("PhotoDNA", 1L)), ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"MediaID\": 2, \"MD5\": \"secret\"}",
                "{\"MediaID\": 2, \"MD5\": null}",
                "{\"MediaID\": 2, \"MD5\": {\"a\": []}}",
                "{\"MediaID\": 2, \"AlternativeHashes\": \"secret\"}",
                "{}",
                "7",
                "[{}]",
                "null"
            })
    // [utest->req~a-bad-line-spoils-no-other~1]
    void bad_media_are_refused_alone(String bad) throws IOException {
        Heard heard = Heard.of("{\"value\": [" + bad + ", " + MEDIA + "]}");

        assertThat(heard.keys()).containsExactly("17");
        assertThat(heard.places()).containsExactly("media 1");
        assertThat(heard.refused.toString()).doesNotContain("secret");
    }

    @Test
    void media_without_an_id_go_by_their_first_hash() throws IOException {
        assertThat(Heard.of("{\"value\": [{\"SHA1\": \"" + SHA1 + "\"}]}").keys())
                .containsExactly("sha1:" + SHA1.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"value\": 1}",
                "{\"value\": [",
                "{\"value\": [{]}",
                "{\"value\": []",
                "{\"value\": []} secret",
                "{\"value\": [], secret}"
            })
    void what_is_no_such_list_is_refused_without_repeating_it(String text) {
        assertThatThrownBy(() -> Heard.of(text))
                .isInstanceOf(UnreadableList.class)
                .hasMessageNotContaining("secret")
                .hasMessageStartingWith("The list is ");
    }
}

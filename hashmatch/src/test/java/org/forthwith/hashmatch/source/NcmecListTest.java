package org.forthwith.hashmatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.list.UnreadableList;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NcmecListTest {

    private static final String MD5 = "0123456789ABCDEF0123456789abcdef";
    private static final String PDQ = MD5 + MD5;

    @Test
    // [utest->req~lists-are-read-as-they-come~1]
    void an_entry_is_named_by_its_member_and_its_id() throws IOException {
        Heard heard = Heard.of(page("""
                <image>
                  <member id="7">Example</member><timestamp>2026-01-31T10:00:00Z</timestamp><id>i1</id>
                  <classification>B2</classification>
                  <fingerprints><md5>%s</md5><pdq> %s </pdq><pdna>AAAA</pdna></fingerprints>
                  <feedback><affirmativeFeedback type="Md5"><members><member id="8">Other</member></members>
                  <id>not-this</id></affirmativeFeedback></feedback>
                </image>""".formatted(MD5, PDQ)));

        assertThat(heard.refused).isEmpty();
        assertThat(heard.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo(new EntryKey("test/7", "i1"));
            assertThat(entry.code()).isEqualTo("B2");
            assertThat(entry.added()).isEqualTo(Instant.parse("2026-01-31T10:00:00Z"));
            assertThat(entry.hashes()).containsExactly(Hash.read(Algorithm.MD5, MD5), Hash.read(Algorithm.PDQ, PDQ));
        });
    }

    @Test
    // [utest->req~what-is-withdrawn-is-told~1]
    void what_has_been_deleted_is_withdrawn() throws IOException {
        Heard heard = Heard.of(
                page(
                        "<deletedImage><member id=\"7\"/><id>i1</id><timestamp>2026-01-31T10:00:00Z</timestamp></deletedImage>"));

        assertThat(heard.changes)
                .containsExactly(
                        new Change.Withdraw(new EntryKey("test/7", "i1"), Instant.parse("2026-01-31T10:00:00Z")));
    }

    @Test
    void hashes_of_other_kinds_are_counted_and_not_refused() throws IOException {
        Reading reading = Lists.read(
                stream(
                        page(
                                "<video><member id=\"7\"/><id>v1</id><fingerprints><md5>" + MD5
                                        + "</md5><pdna>AA</pdna><tmk-pdqf href=\"/x\"/><videntifier href=\"/y\"/><new1/><new2/></fingerprints></video>")),
                Origin.named("test"),
                new Heard());

        assertThat(reading.unused()).isEqualTo(Map.of("PhotoDNA", 1L, "TMK", 1L, "Videntifier", 1L, "others", 2L));
        assertThat(reading.continued()).isTrue();
    }

    @Test
    // [utest->req~a-bad-line-spoils-no-other~1]
    void an_entry_without_a_hash_that_is_used_or_without_a_name_is_refused_alone() throws IOException {
        Heard heard = Heard.of(page(entry("7", "a", "<pdna>AA</pdna>")
                + entry("7", "b", "<md5>12</md5>")
                + entry("7", "", "<md5>" + MD5 + "</md5>")
                + entry("", "d", "<md5>" + MD5 + "</md5>")
                + entry("7", "k".repeat(600), "<md5>" + MD5 + "</md5>")
                + entry("7", "f", "<md5>" + MD5 + "</md5><sha1>12</sha1>")
                + entry("7", "g", "<md5>" + MD5 + "</md5>")));

        assertThat(heard.keys()).containsExactly("f", "g");
        assertThat(heard.places()).containsExactly("entry 1", "entry 2", "entry 3", "entry 4", "entry 5", "entry 6");
        assertThat(heard.reasons())
                .contains(
                        "has no hash of a kind that is used", "what is to be MD5 has 2 characters; MD5 has 32 in hex");
    }

    @Test
    void bytes_of_another_encoding_cost_the_entry_in_which_they_stand() throws IOException {
        byte[] page = page(entry("7", "a", "<md5>" + MD5 + "</md5>") + entry("7", "b", "<md5>" + MD5 + "</md5>"))
                .getBytes(StandardCharsets.UTF_8);
        page[new String(page, StandardCharsets.UTF_8).indexOf(MD5)] = (byte) 0xFC;

        Heard heard = Heard.of(new ByteArrayInputStream(page), Origin.named("test"));

        assertThat(heard.keys()).containsExactly("b");
        assertThat(heard.places()).containsExactly("entry 1");
    }

    @Test
    void a_page_says_where_the_next_is() throws IOException {
        Reading page = NcmecReader.read(stream(page("")), Origin.named("test"), new Heard());

        assertThat(page.next()).isEqualTo("/v2/entries?from=a&start=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html/>",
                "<queryResult><images>",
                "<queryResult></images></queryResult>",
                "<!DOCTYPE queryResult [<!ENTITY a \"b\">]><queryResult/>",
                "<!DOCTYPE queryResult SYSTEM \"http://192.0.2.1/x.dtd\"><queryResult/>",
                "<queryResult><images>&secret;</images></queryResult>",
                "<queryResult/><secret/>"
            })
    void what_is_no_such_page_is_refused_without_repeating_it(String xml) {
        assertThatThrownBy(() -> Heard.of(xml))
                .isInstanceOf(UnreadableList.class)
                .hasMessageNotContaining("secret")
                .hasMessageStartingWith("The list ");
    }

    @Test
    void an_empty_page_says_nothing() throws IOException {
        Heard heard =
                Heard.of("<?xml version=\"1.0\"?><queryResult xmlns=\"https://hashsharing.ncmec.org/hashsharing/v2\">"
                        + "<images count=\"0\"/><videos count=\"0\"/></queryResult>");

        assertThat(List.of(heard.changes.size(), heard.refused.size())).containsExactly(0, 0);
    }

    private static String entry(String member, String id, String fingerprints) {
        return "<image><member id=\"" + member + "\">M</member><id>" + id + "</id><fingerprints>" + fingerprints
                + "</fingerprints></image>";
    }

    private static String page(String entries) {
        return "<?xml version=\"1.0\"?><queryResult xmlns=\"https://hashsharing.ncmec.org/hashsharing/v2\">"
                + "<images count=\"1\" maxTimestamp=\"2026-01-30T10:00:00Z\"/>"
                + "<videos count=\"1\" maxTimestamp=\"2026-01-31T10:00:00Z\">" + entries + "</videos>"
                + "<paging><next>/v2/entries?from=a&amp;start=2</next></paging></queryResult>";
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

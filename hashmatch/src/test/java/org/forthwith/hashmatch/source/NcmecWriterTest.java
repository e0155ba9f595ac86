package org.forthwith.hashmatch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.Entry;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.forthwith.hashmatch.value.Hash;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NcmecWriterTest {

    private static final Member MEMBER = new Member("42", "Example & <Platform>");
    private static final Instant AT = Instant.parse("2026-01-31T10:00:00Z");

    @RepeatedTest(20)
    // [utest->req~a-list-is-shared~1]
    void what_is_written_is_read_back_the_same() throws IOException, XMLStreamException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Listed> listed = new ArrayList<>();
        for (int entry = random.nextInt(50); entry > 0; entry--) {
            listed.add(listed(random, "entry " + entry + signs(random) + "."));
        }

        Heard heard = new Heard();
        Reading page = NcmecReader.read(
                new ByteArrayInputStream(written(listed, "/v2/x?a=1&b=<")), Origin.named("own"), heard);

        assertThat(heard.refused).as("seed %d", seed).isEmpty();
        assertThat(heard.changes)
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        listed.stream().map(Listed::change).toList());
        assertThat(page.next()).isEqualTo("/v2/x?a=1&b=<");
    }

    @Test
    void a_page_has_the_shape_that_clients_of_the_protocol_read() throws XMLStreamException {
        byte[] md5 = new byte[16];
        EntryKey key = new EntryKey("own/42", "a");
        Entry entry = new Entry(key, "", "A1", AT, List.of(Hash.of(Algorithm.MD5, md5)));

        String page = new String(
                written(
                        List.of(
                                new Listed(new Change.Put(entry), Medium.VIDEO, AT.plusMillis(999)),
                                new Listed(new Change.Withdraw(key, AT), Medium.IMAGE, AT)),
                        ""),
                StandardCharsets.UTF_8);

        assertThat(page).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?><queryResult xmlns="https://hashsharing.ncmec.org/hashsharing/v2">\
                        <images count="1" maxTimestamp="2026-01-31T10:00:00Z"><deletedImage>\
                        <member id="42">Example &amp; &lt;Platform&gt;</member><id>a</id><timestamp>2026-01-31T10:00:00Z</timestamp>\
                        </deletedImage></images>\
                        <videos count="1" maxTimestamp="2026-01-31T10:00:00Z"><video>\
                        <member id="42">Example &amp; &lt;Platform&gt;</member><timestamp>2026-01-31T10:00:00Z</timestamp><id>a</id>\
                        <classification>A1</classification><fingerprints><md5>00000000000000000000000000000000</md5></fingerprints>\
                        </video></videos></queryResult>""");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\u0001", "a\nb", "a\rb", "a\uFFFF"})
    void a_key_that_xml_would_change_is_not_shared(String key) {
        Listed listed = new Listed(new Change.Withdraw(new EntryKey("own/42", key), AT), Medium.IMAGE, AT);

        assertThat(listed.whyNot()).isPresent();
        assertThatThrownBy(() -> written(List.of(listed), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_entry_with_nothing_but_sha_256_is_not_shared() {
        Entry entry =
                new Entry(new EntryKey("own/42", "a"), "", "", AT, List.of(Hash.of(Algorithm.SHA256, new byte[32])));

        assertThat(new Listed(new Change.Put(entry), Medium.IMAGE, AT).whyNot())
                .contains("it has no MD5, SHA-1 or PDQ, and the protocol knows no SHA-256");
    }

    private static Listed listed(Random random, String id) {
        Instant at = AT.plusSeconds(random.nextInt(100_000));
        EntryKey key = new EntryKey("own/42", id);
        Change change = random.nextInt(4) == 0
                ? new Change.Withdraw(key, at)
                : new Change.Put(
                        new Entry(key, "", random.nextBoolean() ? "" : "A" + signs(random) + "1", at, hashes(random)));
        return new Listed(change, random.nextBoolean() ? Medium.IMAGE : Medium.VIDEO, at);
    }

    private static List<Hash> hashes(Random random) {
        List<Hash> hashes = new ArrayList<>();
        for (Algorithm algorithm : List.of(Algorithm.PDQ, Algorithm.MD5, Algorithm.SHA1)) {
            byte[] bytes = new byte[algorithm.bytes()];
            random.nextBytes(bytes);
            hashes.add(Hash.of(algorithm, bytes));
        }
        return hashes.subList(random.nextInt(3), 3);
    }

    private static String signs(Random random) {
        String signs = "&<>\"'];é\uD83D\uDE00 ";
        return signs.substring(random.nextInt(4)) + (char) (0x20 + random.nextInt(0x500));
    }

    private static byte[] written(List<Listed> listed, String next) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NcmecWriter.page(out, MEMBER, listed, next);
        return out.toByteArray();
    }
}

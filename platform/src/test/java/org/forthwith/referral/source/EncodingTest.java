package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read in the encoding that it has, or it is broken at the byte that does not fit. */
class EncodingTest {

    private static final String RECORD = "<fileDetails><reportId>1</reportId><fileId>ä€</fileId></fileDetails>";

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, efbbbf", "UTF-16BE, feff", "UTF-16LE, fffe", "UTF-16BE, ''", "UTF-16LE, ''"})
    void the_same_text_is_read_in_every_encoding_that_announces_itself(String charset, String mark) {
        byte[] bytes = joined(mark, RECORD, Charset.forName(charset));

        assertThat(Fixtures.understood(Fixtures.read(bytes)).senderReference()).isEqualTo("ä€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "utf8"})
    void an_xml_declaration_names_the_encoding(String name) {
        Charset charset = name.startsWith("w") ? Charset.forName(name) : StandardCharsets.UTF_8;
        byte[] bytes = joined("", "<?xml version='1.0' encoding='" + name + "'?>" + RECORD, charset);

        assertThat(Fixtures.understood(Fixtures.read(bytes)).senderReference()).isEqualTo("ä€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "EBCDIC-CP-US", "x-unheard-of", "UTF-16"})
    void an_encoding_that_is_not_read_here_is_a_flaw(String name) {
        byte[] bytes = joined("", "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + RECORD, StandardCharsets.UTF_8);

        assertThat(Fixtures.flaws(Fixtures.read(bytes)).getFirst().text()).contains(name);
    }

    @Test
    void a_byte_that_does_not_fit_is_a_flaw_with_its_place() {
        byte[] bytes = "{\n\"reportId\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Fixtures.flaws(Fixtures.read(bytes))).singleElement().satisfies(flaw -> {
            assertThat(flaw.line()).isEqualTo(2);
            assertThat(flaw.column()).isEqualTo(14);
            assertThat(flaw.text()).contains("UTF-8");
        });
    }

    @Test
    void a_text_that_ends_within_a_character_is_broken() {
        byte[] bytes = RECORD.substring(0, RECORD.indexOf('€') + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(Fixtures.flaws(Fixtures.read(java.util.Arrays.copyOf(bytes, bytes.length - 1))))
                .hasSize(1);
    }

    private static byte[] joined(String mark, String text, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}

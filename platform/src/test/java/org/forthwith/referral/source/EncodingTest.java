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

    // [utest->req~mended-in-its-own-encoding~1]
    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, efbbbf", "UTF-16BE, feff", "UTF-16LE, fffe", "UTF-16BE, ''", "UTF-16LE, ''"})
    void what_a_person_leaves_as_it_is_comes_back_byte_for_byte(String charset, String mark) {
        byte[] bytes = joined(mark, RECORD, Charset.forName(charset));

        assertThat(Fixtures.READERS.text(bytes)).isEqualTo(RECORD);
        assertThat(Fixtures.READERS.bytes(RECORD, bytes)).isEqualTo(bytes);
    }

    // [utest->req~mended-in-its-own-encoding~1]
    @Test
    void western_european_text_is_readable_whether_or_not_it_says_what_it_is() {
        Charset western = Charset.forName("windows-1252");
        String declared = "<?xml version='1.0' encoding='windows-1252'?>" + RECORD;

        assertThat(Fixtures.READERS.text(RECORD.getBytes(western))).isEqualTo(RECORD);
        assertThat(Fixtures.READERS.bytes(RECORD, RECORD.getBytes(western)))
                .isEqualTo(RECORD.getBytes(StandardCharsets.UTF_8));
        assertThat(Fixtures.READERS.bytes(declared, declared.getBytes(western))).isEqualTo(declared.getBytes(western));
    }

    // [utest->req~mended-in-its-own-encoding~1]
    @Test
    void a_character_that_the_encoding_does_not_have_is_no_question_mark() {
        String declared = "<?xml version='1.0' encoding='windows-1252'?>" + RECORD.replace('ä', 'ł');
        byte[] mended = Fixtures.READERS.bytes(declared, declared.getBytes(StandardCharsets.US_ASCII));

        assertThat(Fixtures.understood(Fixtures.read(mended)).senderReference()).isEqualTo("ł€");
    }

    @Test
    void a_text_that_was_cut_off_within_a_character_is_shown_as_what_it_was() {
        byte[] whole = RECORD.substring(0, RECORD.indexOf('€') + 1).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(Fixtures.READERS.text(cut)).contains("ä").endsWith("\ufffd");
    }

    private static byte[] joined(String mark, String text, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}

package org.forthwith.referral.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are refused by what they hold, never by their names. The heads are made up here, byte by byte; no file holds a picture. */
class RefusedFilesTest {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffdb004300080606070605080707";
    private static final String ZIP = "504b03041400000008000000210000000000000000000000000000000000080000006f6e652e74";
    private static final String MP4 = "000000206674797069736f6d0000020069736f6d69736f32617663316d70343100000008";

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a464946, image-refused",
        "89504e470d0a1a0a, image-refused",
        "474946383961, image-refused",
        "524946461000000057454250, image-refused",
        "424d360000000000000036, image-refused",
        "0000001866747970686569630000, image-refused",
        "000000206674797069736f6d, video-refused",
        "1a45dfa3, video-refused",
        "524946461000000041564920, video-refused",
        "524946461000000057415645, audio-refused",
        "4944330400, audio-refused",
        "fffb9000, audio-refused",
        "504b0304, archive-refused",
        "504b0506, archive-refused",
        "1f8b0800, archive-refused",
        "377abcaf271c, archive-refused",
        "526172211a0700, archive-refused",
        "425a6839314159265359, archive-refused",
        "fd377a585a00, archive-refused",
        "255044462d312e37, pdf-refused",
        "4d5a90000300, program-refused",
        "7f454c4602, program-refused",
        "23212f62696e2f7368, program-refused",
        "d0cf11e0a1b11ae1, office-file-refused"
    })
    // [utest->req~refused-by-content~1]
    void a_file_that_is_no_text_is_refused_by_its_first_bytes(String head, String code) {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(head), 600);

        assertThat(Fixtures.refusal(Fixtures.read(bytes))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"efbbbf", "20", "0d0a0d0a09", "efbbbf2020"})
    void a_byte_order_mark_or_blanks_before_the_file_do_not_hide_it(String before) {
        byte[] bytes = HexFormat.of().parseHex(before + PNG);

        assertThat(Fixtures.refusal(Fixtures.read(bytes))).isEqualTo("image-refused");
    }

    @Test
    void an_archive_without_compression_is_known_by_its_middle() {
        byte[] tar = new byte[512];
        System.arraycopy("name.txt".getBytes(StandardCharsets.US_ASCII), 0, tar, 0, 8);
        System.arraycopy(new byte[] {'u', 's', 't', 'a', 'r', 0}, 0, tar, 257, 6);

        assertThat(Fixtures.refusal(Fixtures.read(tar))).isEqualTo("archive-refused");
    }

    @Test
    void a_drawing_in_xml_is_an_image() {
        assertThat(Fixtures.refusal(
                        Fixtures.read("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>")))
                .isEqualTo("image-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {PNG, JPEG, ZIP, MP4})
    // [utest->req~refused-by-content~1]
    void a16_a_report_with_an_embedded_file_is_rejected_in_every_format(String head) {
        byte[] file = HexFormat.of().parseHex(head);
        String encoded = Base64.getEncoder().encodeToString(file);
        String wrapped = Base64.getMimeEncoder(40, new byte[] {'\n'}).encodeToString(file);
        String urlSafe = Base64.getUrlEncoder().withoutPadding().encodeToString(file);

        assertThat(code("{\"reportId\": \"1\", \"provider\": \"p\", \"users\": [], \"note\": \"" + encoded + "\"}"))
                .isEqualTo("embedded-file-refused");
        assertThat(code("{\"reportId\": \"1\", \"note\": \"" + encoded.replace("/", "\\/") + "\"}"))
                .isEqualTo("embedded-file-refused");
        assertThat(code("{\"reportId\": \"1\", \"" + urlSafe + "\": 1}")).isEqualTo("embedded-file-refused");
        assertThat(code("{\"reportId\": \"1\", \"note\": \"text\\n" + encoded + "\"}"))
                .isEqualTo("embedded-file-refused");
        assertThat(code("<report><x>\n" + wrapped + "\n</x></report>")).isEqualTo("embedded-file-refused");
        assertThat(code("<report><x><![CDATA[" + encoded + "]]></x></report>")).isEqualTo("embedded-file-refused");
        assertThat(code("<report x=\"" + encoded + "\"/>")).isEqualTo("embedded-file-refused");
        assertThat(code("reference,suspect_email\n1," + encoded + "\n")).isEqualTo("embedded-file-refused");
        assertThat(code("no format at all\n\n" + encoded)).isEqualTo("embedded-file-refused");
    }

    @Test
    void characters_written_as_numbers_do_not_hide_an_embedded_file() {
        String encoded = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(PNG));
        String inJson = "\\u0069" + encoded.substring(1);
        String inXml = "&#105;" + encoded.substring(1);

        assertThat(code("{\"reportId\": \"1\", \"note\": \"" + inJson + "\"}")).isEqualTo("embedded-file-refused");
        assertThat(code("<report><x>" + inXml + "</x></report>")).isEqualTo("embedded-file-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,AAAA",
                "DATA:Image/svg+xml,%3Csvg/%3E",
                "data:video/mp4;base64,AAAA",
                "data:application/octet-stream,AAAA",
                "data:image\\/png;base64,AAAA"
            })
    void an_address_that_holds_a_file_is_an_embedded_file(String address) {
        assertThat(code("{\"reportId\": \"1\", \"note\": \"" + address + "\"}")).isEqualTo("embedded-file-refused");
    }

    @Test
    void a_long_run_of_hexadecimal_that_opens_like_a_file_is_one() {
        assertThat(code("{\"reportId\": \"1\", \"note\": \"" + PNG + "00".repeat(120) + "\"}"))
                .isEqualTo("embedded-file-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ffd8ffe000104a46494600010100000100010000ffdb00430008060607060508",
                "d41d8cd98f00b204e9800998ecf8427e",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "TVqQAAMAAAAEAAAA",
                "metadata: image/png was not sent",
                "data: see the attached list",
                "https://example.org/a/very/long/path/that/goes/on/and/on/and/on/for/ever",
                "an account number such as 17841400000000000000000000000000000000000000"
            })
    void hashes_account_numbers_and_plain_words_are_not_taken_for_files(String value) {
        assertThat(Fixtures.understood(Fixtures.read(
                                "{\"reportId\": \"1\", \"reportedInformation\": {\"additionalInformations\": [{\"value\": \""
                                        + value + "\"}]}}"))
                        .senderReference())
                .isEqualTo("1");
    }

    private static String code(String document) {
        return Fixtures.refusal(Fixtures.read(document));
    }
}

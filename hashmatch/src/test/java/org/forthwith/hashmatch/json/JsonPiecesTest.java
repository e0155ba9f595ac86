package org.forthwith.hashmatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPiecesTest {

    @Test
    void pieces_come_in_the_order_in_which_they_stand() throws IOException {
        assertThat(pieces("\uFEFF { \"a\" : [1, -2.5e+3, true ,null], \"b\":{} }"))
                .containsExactly(
                        "OBJECT",
                        "NAME a",
                        "LIST",
                        "NUMBER 1",
                        "NUMBER -2.5e+3",
                        "TRUTH true",
                        "NULL",
                        "END_OF_LIST",
                        "NAME b",
                        "OBJECT",
                        "END_OF_OBJECT",
                        "END_OF_OBJECT");
    }

    @ParameterizedTest
    @CsvSource({"\\u00e9, é", "\\ud83d\\ude00, 😀", "\\\"\\\\\\/, \"\\/", "é😀, é😀"})
    void letters_are_read_however_they_are_written(String written, String meant) {
        assertThat(Json.read("\"" + written + "\"")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "]",
                "}",
                "[}",
                "{]",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "-",
                "--1",
                "1 2",
                "[1]]",
                "tru",
                "nul",
                "True",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"a\nb\"",
                "'a'",
                "[1 2]",
                "{\"a\" 1}",
                "NaN",
                "{\"a\":1,\"a\":2}",
                "1e999"
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(NotJson.class);
    }

    @Test
    void sixty_four_levels_are_read_and_no_more() {
        assertThat(Json.read("[".repeat(64) + "]".repeat(64))).isInstanceOf(List.class);
        assertThatThrownBy(() -> Json.read("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(NotJson.class)
                .hasMessage("is nested more than 64 deep");
        assertThatThrownBy(() -> Json.read("{\"a\":".repeat(1_000_000))).isInstanceOf(NotJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void other_encodings_are_refused(String encoding) {
        byte[] bytes = "{\"a\": 1}".getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> pieces(new ByteArrayInputStream(bytes), 100)).isInstanceOf(NotJson.class);
    }

    @Test
    void bytes_that_are_no_letters_harm_nothing_beside_them() throws IOException {
        byte[] bytes = "[\"x\",\"y\"]".getBytes(StandardCharsets.UTF_8);
        bytes[2] = (byte) 0xC3;

        assertThat(pieces(new ByteArrayInputStream(bytes), 100))
                .containsExactly("LIST", "TEXT \uFFFD", "TEXT y", "END_OF_LIST");
    }

    @Test
    void of_a_text_that_is_too_long_the_beginning_is_kept_and_reading_goes_on() throws IOException {
        JsonPieces pieces = new JsonPieces(stream("[\"abcdef\",\"abc\"]"), 3);
        pieces.next();

        pieces.next();
        assertThat(pieces.text()).isEqualTo("abc");
        assertThat(pieces.isCut()).isTrue();
        pieces.next();
        assertThat(pieces.text()).isEqualTo("abc");
        assertThat(pieces.isCut()).isFalse();
    }

    @Test
    void what_nobody_wants_is_left_out_without_holding_it() throws IOException {
        byte[] much = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(stream("{\"picture\": {\"deep\": [\""));
        for (int part = 0; part < 100; part++) {
            parts.add(new ByteArrayInputStream(much));
        }
        parts.add(stream("\"]}, \"wanted\": 7}"));
        JsonPieces pieces = new JsonPieces(new SequenceInputStream(Collections.enumeration(parts)), 1_000);
        pieces.next();
        pieces.next();

        pieces.skip();

        assertThat(pieces.next()).isEqualTo(JsonPiece.NAME);
        assertThat(pieces.text()).isEqualTo("wanted");
        assertThat(pieces.depth()).isEqualTo(1);
        assertThat(pieces.next()).isEqualTo(JsonPiece.NUMBER);
        assertThat(pieces.next()).isEqualTo(JsonPiece.END_OF_OBJECT);
        assertThat(pieces.next()).isEqualTo(JsonPiece.END);
    }

    @Test
    void what_a_terminal_would_heed_is_escaped() {
        assertThat(JsonWriter.write("a\u001b\u007f\u009b\u202e\u2028\u2029\u2066\u00e9"))
                .isEqualTo("\"a\\u001b\\u007f\\u009b\\u202e\\u2028\\u2029\\u2066\u00e9\"");
    }

    @RepeatedTest(50)
    void what_was_written_is_read_back() {
        long seed = new Random().nextLong();
        Object value = any(new Random(seed), 4);

        assertThat(Json.read(JsonWriter.write(value))).as("seed %d", seed).isEqualTo(value);
    }

    @Test
    void no_message_repeats_what_was_written() {
        assertThatThrownBy(() -> Json.read("{\"0123secret\": 0123secret}")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Json.read("{\"secret\": 1, \"secret\": 1}")).hasMessageNotContaining("secret");
    }

    private static Object any(Random random, int deep) {
        return switch (random.nextInt(deep > 0 ? 6 : 4)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextGaussian();
            case 2 -> random.nextBoolean();
            case 3 -> text(random);
            case 4 -> List.of(any(random, deep - 1), any(random, deep - 1), any(random, deep - 1));
            default -> Map.of("a", any(random, deep - 1), text(random) + "b", any(random, deep - 1));
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int at = random.nextInt(20); at > 0; at--) {
            text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(50) : random.nextInt(0x300));
        }
        return text.toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> pieces(String text) throws IOException {
        return pieces(stream(text), 1_000);
    }

    private static List<String> pieces(InputStream in, int longest) throws IOException {
        JsonPieces pieces = new JsonPieces(in, longest);
        List<String> read = new ArrayList<>();
        for (JsonPiece piece = pieces.next(); piece != JsonPiece.END; piece = pieces.next()) {
            read.add(
                    switch (piece) {
                        case NAME, TEXT, NUMBER, TRUTH -> piece + " " + pieces.text();
                        default -> piece.toString();
                    });
        }
        return read;
    }
}

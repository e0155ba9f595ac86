package org.forthwith.hashmatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthwith.hashmatch.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static final String MD5 = "00112233445566778899aabbccddeeff";
    private static final String OTHER = "ffeeddccbbaa99887766554433221100";
    private static final String PDQ = "0123456789abcdef".repeat(4);
    private static final String NEAR = "fedc" + "0123456789abcdef".repeat(4).substring(4);
    private static final String FAR = "f".repeat(64);

    @TempDir
    private Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void aList() throws IOException {
        typed = new Typed(folder);
        write("known.csv", "key,md5,pdq,code\na," + MD5 + ",,X1\nb,," + PDQ + ",X2\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    // [utest->req~the-exit-code-says-whether-anything-matched~1]
    void a_hash_that_is_on_the_list_is_a_line_and_code_1() {
        var said = typed.run(OTHER + "\n" + MD5 + "\n", "--list @known.csv");

        assertThat(said.out()).isEqualTo("2\tMD5\t0\tknown.csv\ta\tX1\n");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    // [utest->req~the-exit-code-says-whether-anything-matched~1]
    void where_nothing_matches_nothing_is_said_and_the_code_is_0() {
        var said = typed.run(OTHER + "\n\n# a comment\n", "--list @known.csv");

        assertThat(said).isEqualTo(new Typed.Said(0, "", ""));
    }

    @Test
    // [utest->req~uploads-are-screened-as-they-come~1]
    void uploads_come_as_hashes_as_rows_and_as_json() throws IOException {
        write("hashes.txt", "pdq:" + NEAR + "\nmd5:" + MD5 + " pdq:" + FAR + "\n");
        write("rows.csv", "reference;md5;pdq;quality;colour\nup-1;" + MD5 + ";;;red\nup-2;;" + NEAR + ";80;\n");
        write(
                "lines.jsonl",
                "{\"reference\":\"up-3\",\"hashes\":{\"pdq\":[\"%s\",\"%s\"],\"md5\":\"%s\"},\"quality\":90}\n"
                        .formatted(FAR, NEAR, OTHER));

        assertThat(typed.run("@hashes.txt --list @known.csv").lines())
                .containsExactly("1\tPDQ\t16\tknown.csv\tb\tX2", "2\tMD5\t0\tknown.csv\ta\tX1");
        assertThat(typed.run("@rows.csv --list @known.csv").lines())
                .containsExactly("up-1\tMD5\t0\tknown.csv\ta\tX1", "up-2\tPDQ\t16\tknown.csv\tb\tX2");
        assertThat(typed.run("@lines.jsonl --list @known.csv").lines())
                .containsExactly("up-3\tPDQ\t16\tknown.csv\tb\tX2");
    }

    @Test
    void as_json_a_match_has_both_hashes() {
        var said = typed.run("pdq:" + NEAR, "--json --list @known.csv");

        assertThat(said.out())
                .isEqualTo(
                        "{\"reference\":\"1\",\"algorithm\":\"PDQ\",\"distance\":16,\"list\":\"known.csv\",\"key\":\"b\","
                                + "\"version\":\"\",\"code\":\"X2\",\"asked\":\"" + NEAR + "\",\"listed\":\"" + PDQ
                                + "\"}\n");
        assertThat(Json.read(said.out())).isNotNull();
    }

    @Test
    // [utest->req~uploads-are-screened-as-they-come~1]
    void a_bad_line_is_named_by_its_number_and_the_rest_goes_on() {
        var said = typed.run(
                "secret-1\n" + MD5 + "\nmd5:secret-2\n" + PDQ + "\n{\"hashes\":{\"md5\":null}}\n{oops\n",
                "--list @known.csv");

        assertThat(said.lines()).hasSize(1);
        assertThat(said.err()).isEqualTo("""
                        match: line 1: has 8 characters, and nothing says which hash it is
                        match: line 3: what is to be MD5 has 8 characters; MD5 has 32 in hex
                        match: line 4: may be PDQ or SHA-256; nothing says which
                        match: line 5: its hashes are no object with an algorithm before each hash or list of hashes
                        match: line 6: has something else where '"' is to stand
                        """);
        assertThat(said.code()).as("something matched").isEqualTo(1);
        assertThat(typed.run("secret\n" + OTHER, "--list @known.csv").code())
                .as("nothing matched, and not every line was read")
                .isEqualTo(2);
    }

    @Test
    void what_64_digits_are_can_be_said_once() {
        assertThat(typed.run(PDQ, "--pdq --list @known.csv").code()).isEqualTo(1);
        assertThat(typed.run(PDQ, "--sha256 --list @known.csv").code()).isZero();
    }

    @Test
    void what_64_digits_are_counts_for_the_lists_too() throws IOException {
        write("known.txt", "# hashes\n" + PDQ + "\n");
        write("md5.txt", MD5 + "\n" + "0".repeat(64) + "\n");

        assertThat(typed.run(NEAR, "--pdq --list @known.txt").out()).startsWith("1\tPDQ\t16\tknown.txt\tpdq:" + PDQ);
        assertThat(typed.run(PDQ, "--sha256 --list @known.txt").out()).startsWith("1\tSHA-256\t0\tknown.txt\t");
        assertThat(typed.run(MD5 + "\n" + PDQ, "--pdq --list @known.txt --list @md5.txt")
                        .lines())
                .as("a list whose length tells what it is stays what it is")
                .hasSize(2);
    }

    @Test
    // [utest->req~the-exit-code-says-whether-anything-matched~1]
    void on_half_a_list_nobody_is_told_that_nothing_matched() throws IOException {
        write("half.txt", MD5 + "\nsecret\n" + PDQ + "\n");

        assertThat(typed.run(OTHER, "--list @half.txt")).isEqualTo(new Typed.Said(2, "", """
                        match: half.txt: 1 entries taken, 2 refused.
                        match:   1 refused: has 6 characters, and nothing says which hash it is
                        match:   1 refused: may be PDQ or SHA-256; nothing says which
                        match:   line 2: has 6 characters, and nothing says which hash it is
                        match:   line 3: may be PDQ or SHA-256; nothing says which
                        match: Nothing matched, but not all of the lists could be read.
                        """));
        assertThat(typed.run(MD5, "--list @half.txt").code()).as("it matched").isEqualTo(1);
    }

    @Test
    // [utest->req~the-exit-code-says-whether-anything-matched~1]
    void a_list_or_a_store_without_entries_is_said_and_never_no_match() throws IOException {
        write("empty.txt", "# nothing yet\n");
        Files.createDirectory(folder.resolve("store"));
        var nothing = "match: There is nothing to screen against: the lists have no entries.\n";

        assertThat(typed.run(OTHER, "--store @store")).isEqualTo(new Typed.Said(2, "", nothing));
        assertThat(typed.run(OTHER, "--list @empty.txt"))
                .isEqualTo(new Typed.Said(2, "", "match: empty.txt: 0 entries taken, 0 refused.\n" + nothing));
        assertThat(typed.run(OTHER, "--list @known.csv --list @empty.txt").code())
                .as("one of two")
                .isEqualTo(2);
    }

    @Test
    void how_near_a_pdq_has_to_be_and_how_much_is_told_can_be_said() throws IOException {
        write("more.csv", "key,pdq\nc," + NEAR + "\n");

        assertThat(typed.run("pdq:" + NEAR, "--threshold 15 --list @known.csv").code())
                .isZero();
        assertThat(typed.run("pdq:" + NEAR, "--list @known.csv --list @more.csv")
                        .lines())
                .containsExactly("1\tPDQ\t0\tmore.csv\tc\t", "1\tPDQ\t16\tknown.csv\tb\tX2");
        assertThat(typed.run("pdq:" + NEAR, "--mode best --list @known.csv --list @more.csv")
                        .lines())
                .hasSize(1);
        assertThat(typed.run("pdq:" + NEAR, "--even --list @known.csv --list @more.csv")
                        .lines())
                .hasSize(1);
    }

    @Test
    void two_lists_whose_files_have_one_name_are_two_lists() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        write("b/known.csv", "key,md5\na," + OTHER + "\n");

        assertThat(typed.run(MD5 + "\n" + OTHER, "--list @known.csv --list @b/known.csv")
                        .lines())
                .containsExactly("1\tMD5\t0\tknown.csv\ta\tX1", "2\tMD5\t0\tknown.csv (2)\ta\t");
    }

    @Test
    void a_pdq_of_poor_quality_is_not_searched_for_and_that_is_said() {
        var said = typed.run("pdq,quality\n" + PDQ + ",49\n", "--list @known.csv");

        assertThat(said.code()).isZero();
        assertThat(said.err())
                .isEqualTo("match: The PDQ of 1 uploads were not searched for: their quality is under 50.\n");
    }

    @Test
    void thousands_of_uploads_answer_in_their_order() {
        var stream = IntStream.range(0, 5_000)
                .mapToObj(at -> at % 1_000 == 7 ? MD5 : "%032x".formatted(at))
                .collect(Collectors.joining("\n"));

        assertThat(typed.watched().run(stream, "--list @known.csv").lines())
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("8", "1008", "2008", "3008", "4008");
        assertThat(typed.run(stream, "--list @known.csv").err())
                .endsWith("match: 5,000 uploads, 5 matched, 0 lines not read.\n");
    }

    @Test
    @Timeout(20)
    // [utest->req~uploads-are-screened-as-they-come~1]
    void an_upload_is_answered_at_once_while_no_other_has_come() throws Exception {
        var hand = new PipedOutputStream();
        try (var in = new PipedInputStream(hand);
                var mouth = new PipedOutputStream();
                var ear = new BufferedReader(
                        new InputStreamReader(new PipedInputStream(mouth), StandardCharsets.UTF_8))) {
            var out = new PrintWriter(mouth, false, StandardCharsets.UTF_8);
            var run = CompletableFuture.supplyAsync(
                    () -> typed.run(in, out, new PrintWriter(new StringWriter()), "--list @known.csv"));
            for (int time = 1; time <= 3; time++) {
                hand.write((MD5 + "\n").getBytes(StandardCharsets.UTF_8));
                hand.flush();

                assertThat(ear.readLine()).isEqualTo(time + "\tMD5\t0\tknown.csv\ta\tX1");
            }
            hand.close();
            assertThat(run.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void a_value_cannot_command_a_terminal_or_add_a_column() {
        var said = typed.run(
                "{\"reference\":\"a\\u001b[2J\\tb\\u009b\\u202e\\u2028c\",\"hashes\":{\"md5\":\"" + MD5 + "\"}}",
                "--list @known.csv");

        assertThat(said.out()).isEqualTo("a [2J b   c\tMD5\t0\tknown.csv\ta\tX1\n");
    }

    @Test
    void of_a_list_for_one_run_nothing_stays() throws IOException {
        var before = passingFolders();
        typed.run(MD5, "--list @known.csv");

        assertThat(passingFolders()).isEqualTo(before);
    }

    private static long passingFolders() throws IOException {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> String.valueOf(path.getFileName()).startsWith("hashmatch"))
                    .count();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @none.txt --list @known.csv                | match: There is no file
            --list @none.csv                           | match: There is no file
            . --list @known.csv                        | match: . is a folder; name a file.
            --list .                                   | match: . is a folder; name a file.
            @known.csv                                 | match: Say what to screen against: --store DIR, or --list FILE.
            --store @known.csv                         | match: There is no store in
            --store @a --list @known.csv               | match: Say what to screen against
            --list                                     | match: --list needs a value.
            --list @known.csv --frobnicate             | match: There is no option --frobnicate.
            --list @known.csv --threshold 257          | match: --threshold is to be a whole number from 0 to 256.
            --list @known.csv --mode some              | match: --mode is to be one of any, best, all.
            --list @known.csv --pdq --sha256           | match: 64 digits are --pdq or --sha256, not both.
            --list @known.csv --even --mode all          | match: --even tells the nearest, so --mode is best or any then.
            --list @known.csv a b                      | match: One file of uploads, or none.
            """)
    void what_is_wrong_is_a_sentence_and_code_2(String words, String sentence) {
        var said = typed.run(words);

        assertThat(said.err()).startsWith(sentence).doesNotContain("Exception");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void a_fault_of_the_program_is_no_match_and_repeats_nothing() {
        var said = typed.run(
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] into, int from, int most) {
                        throw new IllegalStateException("secret");
                    }
                },
                "--list @known.csv");

        assertThat(said.err())
                .startsWith("match: A fault of this program: java.lang.IllegalStateException at ")
                .doesNotContain("secret");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    // [utest->req~the-exit-code-says-whether-anything-matched~1]
    void a_fault_of_the_machine_without_a_place_is_said_and_is_no_match() {
        var fault = new OutOfMemoryError("secret");
        fault.setStackTrace(new StackTraceElement[0]);

        var said = typed.run(thenFails("", fault), "--list @known.csv");

        assertThat(said.err()).isEqualTo("match: There is not enough memory. Give Java more, as by -Xmx4g.\n");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    // [utest->req~the-exit-code-says-whether-anything-matched~1]
    void that_something_matched_is_said_whatever_else_goes_wrong() {
        var closed = new PrintWriter(new StringWriter()) {
            @Override
            public boolean checkError() {
                return true;
            }
        };
        var err = new PrintWriter(new StringWriter());

        assertThat(typed.run(thenFails(MD5, new StackOverflowError()), "--list @known.csv"))
                .isEqualTo(new Typed.Said(
                        1,
                        "1\tMD5\t0\tknown.csv\ta\tX1\n",
                        "match: A fault of this program: java.lang.StackOverflowError.\n"));
        assertThat(typed.run(
                        new ByteArrayInputStream(MD5.getBytes(StandardCharsets.UTF_8)),
                        closed,
                        err,
                        "--list @known.csv"))
                .isEqualTo(1);
        assertThat(typed.run(
                        new ByteArrayInputStream(OTHER.getBytes(StandardCharsets.UTF_8)),
                        closed,
                        err,
                        "--list @known.csv"))
                .isEqualTo(3);
    }

    private static InputStream thenFails(String uploads, Error fault) {
        fault.setStackTrace(new StackTraceElement[0]);
        return new SequenceInputStream(
                new ByteArrayInputStream((uploads + "\n").getBytes(StandardCharsets.UTF_8)),
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int available() {
                        return 0;
                    }

                    @Override
                    public int read(byte[] into, int from, int most) {
                        throw fault;
                    }
                });
    }

    @Test
    void help_shows_examples_first_and_nothing_asked_is_wrong_use() {
        assertThat(typed.run("--help").out())
                .startsWith("Examples:\n  forthwith match")
                .contains("Exit codes: 0 nothing matched");
        assertThat(typed.run("--help").code()).isZero();
        assertThat(typed.run("").code()).isEqualTo(2);
    }
}

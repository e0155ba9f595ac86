package org.forthwith.hashmatch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.forthwith.hashmatch.HashMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadingTest {

    private static final String FIRST = "00112233445566778899aabbccddeeff";
    private static final String SECOND = "ffeeddccbbaa99887766554433221100";

    private static final String PAGE = "<queryResult xmlns=\"https://hashsharing.ncmec.org/hashsharing/v2\">"
            + "<paging><next>/v2/entries?start=2</next></paging></queryResult>";

    @TempDir
    private Path folder;

    private Typed typed = new Typed(Path.of(""));

    @BeforeEach
    void files() throws IOException {
        typed = new Typed(folder);
        Files.writeString(folder.resolve("first.txt"), FIRST + "\nsecret\nsecret\n" + "0".repeat(64) + "\n");
        Files.writeString(folder.resolve("second.txt"), SECOND + "\n");
    }

    @Test
    void a_list_is_loaded_and_what_is_refused_is_counted_by_reason() {
        var said = typed.run("load @first.txt --store @store --name mine");

        assertThat(said.out()).isEqualTo("""
                first.txt: 1 new or changed, 0 as they were, 0 withdrawn, 3 refused.
                  2 refused: has 6 characters, and nothing says which hash it is
                  1 refused: may be PDQ or SHA-256; nothing says which
                  line 2: has 6 characters, and nothing says which hash it is
                  line 3: has 6 characters, and nothing says which hash it is
                  line 4: may be PDQ or SHA-256; nothing says which
                """);
        assertThat(said.code()).as("done in part").isEqualTo(1);
        assertThat(typed.run(FIRST, "--store @store").code()).isEqualTo(1);
    }

    @Test
    void loaded_again_it_is_as_it_was() {
        typed.run("load @second.txt --store @store --name mine");
        var said = typed.run("load @second.txt --store @store --name mine --json");

        assertThat(said.out())
                .isEqualTo(
                        "{\"list\":\"second.txt\",\"put\":0,\"unchanged\":1,\"withdrawn\":0,\"refused\":0,\"reasons\":{},"
                                + "\"continued\":false,\"leftStanding\":false}\n");
        assertThat(said.code()).isZero();
    }

    @Test
    void of_a_whole_list_in_several_files_only_what_stands_in_none_is_withdrawn() {
        typed.run("load @first.txt @second.txt --store @store --name mine --whole --list-version monday");
        var said = typed.run("load @second.txt --store @store --name mine --whole --list-version tuesday");
        assertThat(said.out()).startsWith("second.txt: 1 new or changed, 0 as they were, 1 withdrawn, 0 refused.");
        assertThat(typed.run(FIRST, "--store @store").code()).isZero();

        said = typed.run("load @first.txt @second.txt --store @store --name mine --whole --list-version wednesday");
        assertThat(said.out()).contains("second.txt: 1 new or changed, 0 as they were, 0 withdrawn, 0 refused.");
        assertThat(typed.run(FIRST, "--store @store").code()).isEqualTo(1);
    }

    @Test
    void where_something_of_a_whole_list_was_refused_nothing_is_withdrawn_and_that_is_said() {
        typed.run("load @second.txt --store @store --name mine --whole");
        var said = typed.run("load @first.txt --store @store --name mine --whole");

        assertThat(said.out()).startsWith("""
                        first.txt: 1 new or changed, 0 as they were, 0 withdrawn, 3 refused.
                          Not all of the list could be read, so nothing was withdrawn that is not in it.
                        """);
        assertThat(said.code()).isEqualTo(1);
        assertThat(typed.run("load @first.txt --store @store --name mine --whole --json")
                        .out())
                .contains("\"leftStanding\":true");
        assertThat(typed.run(SECOND, "--store @store").code())
                .as("it still stands")
                .isEqualTo(1);
    }

    @Test
    void a_whole_list_of_which_more_pages_follow_is_done_in_part() throws IOException {
        typed.run("load @second.txt --store @store --name mine --whole");
        Files.writeString(folder.resolve("page.xml"), PAGE);

        var said = typed.run("load @page.xml --store @store --name mine --whole");

        assertThat(said.out()).contains("0 refused.\n  Not all of the list could be read, so nothing was withdrawn");
        assertThat(said.code()).isEqualTo(1);
        assertThat(typed.run(SECOND, "--store @store").code())
                .as("it still stands")
                .isEqualTo(1);
    }

    @Test
    void a_whole_list_that_is_loaded_again_is_as_it_was() {
        typed.run("load @second.txt --store @store --name mine --whole");

        assertThat(typed.later(60)
                        .run("load @second.txt --store @store --name mine --whole")
                        .out())
                .isEqualTo("second.txt: 0 new or changed, 1 as they were, 0 withdrawn, 0 refused.\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_pipe_is_read_and_a_folder_is_not() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        var writing = CompletableFuture.runAsync(() -> write(pipe, SECOND + "\n"));

        assertThat(typed.watched().run("load @pipe --store @store --name mine"))
                .isEqualTo(new Typed.Said(0, "pipe: 1 new or changed, 0 as they were, 0 withdrawn, 0 refused.\n", ""));
        writing.get();
        assertThat(typed.run("load @store --store @store --name mine"))
                .isEqualTo(new Typed.Said(2, "", "match: " + folder.resolve("store") + " is a folder; name a file.\n"));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "key;md5", "# nothing yet"})
    void a_whole_list_without_entries_withdraws_nothing_and_that_is_said(String list) throws IOException {
        typed.run("load @second.txt --store @store --name mine --whole");
        Files.writeString(folder.resolve("empty.csv"), list);

        var said = typed.run("load @empty.csv --store @store --name mine --whole");

        assertThat(said.out()).endsWith("0 refused.\n  There is no entry in it, so nothing was withdrawn.\n");
        assertThat(said.code()).isEqualTo(1);
        assertThat(typed.run(SECOND, "--store @store").code())
                .as("it still stands")
                .isEqualTo(1);
    }

    @Test
    void somebody_who_watches_sees_how_far_it_is() {
        assertThat(typed.watched()
                        .run("load @second.txt --store @store --name mine")
                        .err())
                .isEqualTo("match: second.txt: 100 percent read\n");
        assertThat(typed.run("load @second.txt --store @store --name mine --quiet")
                        .err())
                .isEmpty();
    }

    @Test
    void what_a_store_holds_is_told_by_list() {
        typed.run("load @first.txt --store @store --name mine");
        typed.run("load @second.txt --store @store --name theirs --algorithm md5");

        assertThat(typed.run("status --store @store").out())
                .startsWith("2 entries. Segment 1 with 0 different PDQ takes ")
                .endsWith("; 1 entries came since.\n  mine: 1\n  theirs: 1\n");
        assertThat(typed.run("status --store @store --json").out())
                .startsWith("{\"entries\":2,\"lists\":{\"mine\":1,\"theirs\":1},\"pdq\":0,\"generation\":1,");
    }

    @Test
    void a_store_that_somebody_else_has_open_is_told() throws IOException {
        typed.run("load @second.txt --store @store --name mine");
        try (var other =
                HashMatch.open(folder.resolve("store"), Executors.newSingleThreadExecutor(), new SecureRandom())) {
            var said = typed.run(FIRST, "--store @store");

            assertThat(other.status().entries()).isEqualTo(1);
            assertThat(said.err()).startsWith("match: The store is open in another process.");
            assertThat(said.code()).isEqualTo(2);
        }
    }

    @Test
    void a_store_that_is_damaged_is_a_fault_and_never_no_match() throws IOException {
        typed.run("load @second.txt --store @store --name mine");
        Files.write(folder.resolve("store").resolve("segment-1"), new byte[200]);

        assertThat(typed.run(FIRST, "--store @store").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            load --store @store --name mine                            | match: Say which files to load.
            load @second.txt --name mine                               | match: --store is needed.
            load @second.txt --store @store                            | match: --name is needed.
            load @none --store @store --name mine                      | match: There is no file
            load @second.txt --store @store --name mine --algorithm x  | match: --algorithm is to be one of pdq, md5, sha1, sha256.
            load @first.txt @second.txt @first.txt --store @store --name mine --whole | match: A file is named twice:
            load @second.txt --store @first.txt --name mine            | match: FOLDER/first.txt is no folder.
            load @zipped --store @store --name mine                    | match: The list is compressed; it is read unpacked.
            load @second.txt --store @store --name mine/eu             | match: The name of a list has 1 to 200 characters, none of them a stroke (/)
            status --store @none                                       | match: There is no store in
            """)
    void what_is_wrong_is_a_sentence_and_code_2(String words, String sentence) throws IOException {
        Files.write(folder.resolve("zipped"), new byte[] {0x1F, (byte) 0x8B, 8, 0});

        var said = typed.run(words);

        assertThat(said.err())
                .startsWith(sentence.replace("FOLDER", folder.toString()))
                .doesNotContain("Exception");
        assertThat(said.code()).isEqualTo(2);
    }
}

package org.forthwith.hashmatch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.hashmatch.list.Change;
import org.forthwith.hashmatch.list.EntryKey;
import org.forthwith.hashmatch.value.Algorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers and hashes as others publish them. Whoever has them puts them beside this working copy. */
@EnabledIf(
        value = "standBeside",
        disabledReason = "the samples, which belong to others, do not stand beside this working copy")
class GenuineListsTest {

    static boolean standBeside() {
        return folder().isPresent();
    }

    @Test
    // [utest->req~lists-are-read-as-they-come~1]
    void the_published_page_is_read_with_its_deletions() throws IOException {
        Heard heard = heard("hash-sharing/ncmec-v2-entries.xml");

        assertThat(heard.refused).isEmpty();
        assertThat(heard.changes)
                .extracting(Change::key)
                .containsExactly(
                        new EntryKey("genuine/42", "image1"),
                        new EntryKey("genuine/43", "image4"),
                        new EntryKey("genuine/42", "video1"),
                        new EntryKey("genuine/42", "video4"));
        assertThat(heard.entries())
                .allSatisfy(entry -> assertThat(entry.hashes()).hasSize(2));
    }

    @Test
    void its_second_page_and_its_empty_one_are_read() throws IOException {
        assertThat(heard("hash-sharing/ncmec-v2-entries2.xml").keys()).containsExactly("image10");
        assertThat(heard("hash-sharing/ncmec-v2-entries-no-data.xml").changes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pdq/long256.dat, 50, 0",
        "pdq/order256.dat, 2, 0",
        "pdq/short256.dat, 6, 0",
        "pdq/java-readme-dihedral-bridge.csv, 8, 0",
        "pdq/sql-readme-hamming-table.csv, 37, 0",
        "pdq/sql-readme-int64-quality.csv, 21, 3"
    })
    void published_pdq_are_read_in_each_of_their_forms(String file, int hashes, int poor) throws IOException {
        Heard heard = heard(file);

        assertThat(heard.hashes()).hasSize(hashes);
        assertThat(heard.reasons()).hasSize(poor).allMatch("the quality of its PDQ is under 50"::equals);
    }

    private static Heard heard(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder().orElseThrow().resolve(file))) {
            return Heard.of(in, Origin.named("genuine").of(Algorithm.PDQ));
        }
    }

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(here -> here.resolve("shared/samples"))
                .filter(path -> Files.isDirectory(path.resolve("hash-sharing")))
                .findFirst();
    }
}

package org.forthwith.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.linkage.report.Truth;
import org.forthwith.linkage.spec.Guess;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.table.Column;
import org.forthwith.linkage.table.Dictionary;
import org.forthwith.linkage.table.Table;
import org.forthwith.linkage.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good linking is on sets by others whose truth is known, without a word about them in the code. A set without its truth fails. */
@EnabledIf(
        value = "standBeside",
        disabledReason = "the sets, which belong to others, do not stand beside this working copy")
class GenuineSetsTest {

    private static final String SPLINK = "splink-fake_1000.csv";

    static boolean standBeside() {
        return folder().isPresent();
    }

    @ParameterizedTest
    @CsvSource({"febrl-dataset1.csv, 500", "febrl-dataset2.csv, 1934", "febrl-dataset3.csv, 6538"})
    // [utest->req~linking-is-accurate-without-labels~1]
    void febrl_sets_come_out_nearly_perfect(String file, long pairs) throws IOException {
        var table = table(file, "rec_id");
        assertThat(table.ids())
                .as("the truth is in the name of each record")
                .allMatch(id -> id.matches("rec-\\d+-(org|dup-\\d+)"));
        var truth = judged(table, "rec_id", stems(table));

        assertThat(truth.pairs()).isEqualTo(pairs);
        assertThat(truth.links().f()).isGreaterThanOrEqualTo(0.99);
        assertThat(truth.groups().f()).isGreaterThanOrEqualTo(0.99);
    }

    /** Matching on mail alone reaches 0.50, on mail or name with day of birth 0.58 when closed over chains: formats.md, section 6. */
    @Test
    void the_thousand_of_splink_come_out_above_every_simple_rule() throws IOException {
        var table = table(SPLINK, "unique_id");
        var truth = judged(table, "unique_id", table.column("cluster"));

        assertThat(truth.pairs()).isEqualTo(2031);
        assertThat(truth.links().f()).isGreaterThan(0.97);
        assertThat(truth.groups().f()).isGreaterThan(0.97);
    }

    private static Truth judged(Table table, String id, Column truth) {
        var people = People.of(Guess.of(table, id, List.of("cluster")), table);
        var linkage = new Linkage(people, any -> {});
        return Truth.of(linkage.find(linkage.learn(1, "")), people, truth);
    }

    private static Column stems(Table table) {
        var dictionary = new Dictionary();
        int[] codes = table.ids().stream()
                .mapToInt(id -> dictionary.add(id.replaceFirst("rec-(\\d+)-.*", "$1")))
                .toArray();
        return new Column("stem", dictionary, codes);
    }

    private static Table table(String file, String id) throws IOException {
        var reader = new TableReader(id, StandardCharsets.UTF_8);
        reader.read(folder().orElseThrow().resolve(file));
        return reader.table();
    }

    private static Optional<Path> folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(here -> here.resolve("shared/samples/linkage"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}

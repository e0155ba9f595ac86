package org.forthwith.linkage.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.linkage.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

    @TempDir
    Path directory = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void people() {
        assertThat(link("--invent", "800", "--out", "people.csv")).isZero();
    }

    @Test
    void links_groups_and_a_report_are_written_and_judged_by_the_truth() throws IOException {
        int code = link(
                "people.csv",
                "--id",
                "id",
                "--truth",
                "person",
                "--out",
                "links.csv",
                "--clusters",
                "clusters.csv",
                "--report",
                "report.html");

        assertThat(code).isZero();
        assertThat(lines("links.csv").getFirst()).isEqualTo("id_l,id_r,weight,probability");
        assertThat(lines("links.csv"))
                .hasSizeGreaterThan(500)
                .element(1)
                .asString()
                .matches("r\\d+,r\\d+,-?\\d+\\.\\d{3},[01]\\.\\d{6}");
        assertThat(lines("clusters.csv")).hasSize(801).first().isEqualTo("id,cluster");
        assertThat(said()).contains("800 records", "Pairs: precision 0.9", "Groups: precision");
        assertThat(read("report.html"))
                .contains("<svg", "Held against the truth", "default-src 'none'")
                .doesNotContain("<script", "http://", "https://");
        assertThat(Json.read(read("report.html.json"))
                        .get("truth")
                        .get("links")
                        .get("f1")
                        .number())
                .isGreaterThan(0.9);
    }

    @Test
    void lines_of_json_say_also_what_holds_a_group_together() throws IOException {
        link("people.csv", "--id", "id", "--out", "links.jsonl", "--clusters", "groups.jsonl", "--json");

        var link = Json.read(lines("links.jsonl").getFirst());
        assertThat(link.get("probability").number()).isBetween(0.5, 1.0);
        var group = Json.read(lines("groups.jsonl").getFirst());
        assertThat(group.get("ids").texts())
                .hasSizeGreaterThan(1)
                .startsWith(group.get("cluster").text());
        assertThat(group.get("weakest").items()).hasSize(3);
        assertThat(Json.read(said()).get("records").number()).isEqualTo(800);
    }

    @Test
    void what_was_learnt_is_kept_used_again_and_not_learnt_twice() throws IOException {
        link("people.csv", "--id", "id", "--suggest", "spec.json");
        link("people.csv", "--spec", "spec.json", "--train", "model.json", "--out", "first.csv");
        var kept = Files.getLastModifiedTime(directory.resolve("model.json"));

        assertThat(link("people.csv", "--spec", "spec.json", "--train", "model.json", "--out", "second.csv"))
                .isZero();
        assertThat(Files.getLastModifiedTime(directory.resolve("model.json"))).isEqualTo(kept);
        assertThat(link("people.csv", "--predict", "model.json", "--out", "third.csv", "--compare", "model.json"))
                .isZero();

        assertThat(read("second.csv")).isEqualTo(read("first.csv"));
        assertThat(read("third.csv")).isEqualTo(read("first.csv"));
        assertThat(said()).contains("0 gained, 0 lost");
    }

    @Test
    void across_two_files_no_pair_stands_within_one() throws IOException {
        var all = lines("people.csv");
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        var mixed = Stream.concat(all.stream().limit(1), all.stream().skip(1).filter(line -> line.hashCode() % 2 == 0))
                .toList();
        var rest = Stream.concat(all.stream().limit(1), all.stream().skip(1).filter(line -> line.hashCode() % 2 != 0))
                .toList();
        Files.write(directory.resolve("ours.csv"), mixed);
        Files.write(directory.resolve("theirs.csv"), rest);

        assertThat(link("ours.csv", "theirs.csv", "--spec", "spec.json", "--truth", "person", "--out", "links.csv"))
                .isZero();

        var ours =
                mixed.stream().map(line -> line.substring(0, line.indexOf(','))).toList();
        assertThat(lines("links.csv").stream().skip(1).map(line -> List.of(line.split(",", -1))))
                .hasSizeGreaterThan(100)
                .allMatch(pair -> ours.contains(pair.get(0)) != ours.contains(pair.get(1)));
    }

    @Test
    void one_to_one_gives_each_record_at_most_one_of_the_other_file() throws IOException {
        var all = lines("people.csv");
        Files.write(
                directory.resolve("ours.csv"),
                Stream.concat(all.stream().limit(1), all.stream().skip(1).filter(line -> line.hashCode() % 2 == 0))
                        .toList());
        Files.write(
                directory.resolve("theirs.csv"),
                Stream.concat(all.stream().limit(1), all.stream().skip(1).filter(line -> line.hashCode() % 2 != 0))
                        .toList());
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        Files.writeString(
                directory.resolve("spec.json"),
                read("spec.json").replace("\"one-to-one\": false", "\"one-to-one\": true"));

        link("ours.csv", "theirs.csv", "--spec", "spec.json", "--out", "links.csv");

        var ids = lines("links.csv").stream()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",", -1)).limit(2))
                .toList();
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    none.csv --id id --out x          | link: There is no file
                    people.csv --out x                | link: Say which column names a record
                    people.csv --id id                | link: Say what is to be written
                    people.csv --id no --out x        | link: people.csv: none of the 10 columns is called "no"
                    people.csv --id id --truth no --out x | link: There is no column "no".
                    people.csv --id person --out x    | link: people.csv, line 3: the same "person" as record 1.
                    people.csv --id id --frobnicate   | link: There is no option --frobnicate.
                    people.csv --id                   | link: --id needs a value.
                    people.csv --id id --out x --seed y | link: --seed is to be a whole number of 0 or more.
                    people.csv --id id --out x --encoding y | link: --encoding: there is no encoding of that name.
                    people.csv --spec people.csv --out x | link: line 1: not a value
                    people.csv --predict none --out x | link: There is no file
                    people.csv --predict a --train b --out x | link: --predict takes a model and --train makes one
                    --out x                           | link: No file is named.
                    people.csv --id id --out people.csv | link: --out:
                    people.csv --id id --out x --clusters x | link: --clusters:
                    people.csv --id id --out no/where/x | link: There is no directory for
                    """)
    void what_is_wrong_is_a_sentence_and_exit_2(String arguments, String message) throws IOException {
        int code = link(arguments.split(" ", -1));

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message).doesNotContain("Exception");
        assertThat(code).isEqualTo(2);
        assertThat(directory.resolve("x")).doesNotExist();
        assertThat(read("people.csv")).hasLineCount(801);
    }

    @Test
    void a_model_that_somebody_has_bent_is_refused_before_it_says_anything() throws IOException {
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        link("people.csv", "--spec", "spec.json", "--train", "model.json");
        var model = read("model.json");
        for (var bent : List.of(
                model.replaceFirst("\"share\": [^,]+,", "\"share\": 1,"),
                model.replaceFirst("\"comparison\": \\d+", "\"comparison\": 99"),
                model.replaceFirst("\"unseen\": [^,]+,", "\"unseen\": 0,"),
                model.replaceFirst("\"different\": \\[\\s*0,", "\"different\": [0, 0,"),
                model.replaceFirst("\"rules\": \\[", "\"rules\": [[\"surname/zzz\"],"))) {
            Files.writeString(directory.resolve("bent.json"), bent);

            assertThat(bent).isNotEqualTo(model);
            assertThat(link("people.csv", "--predict", "bent.json", "--out", "links.csv"))
                    .isEqualTo(2);
            assertThat(directory.resolve("links.csv")).doesNotExist();
        }
    }

    @Test
    void a_column_that_was_empty_when_it_was_learnt_does_not_hide_pairs_later() throws IOException {
        var all = lines("people.csv");
        Files.write(
                directory.resolve("blank.csv"),
                all.stream().map(line -> line.replaceAll("[^,]*@[^,]*", "")).toList());
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        assertThat(link("blank.csv", "--spec", "spec.json", "--train", "model.json"))
                .isZero();

        link("people.csv", "--predict", "model.json", "--out", "links.csv", "--truth", "person");

        assertThat(lines("links.csv")).hasSizeGreaterThan(500);
        assertThat(said()).contains("Pairs: precision 0.9");
    }

    @Test
    void an_id_that_a_program_for_tables_would_run_is_written_as_text() throws IOException {
        Files.writeString(
                directory.resolve("people.csv"),
                "id,name,born\n=1+1,ann lee,1971-02-03\n@b,ann lee,1971-02-03\nc,joe day,1980-05-06\nd,sue may,1991-07-08\n");

        link("people.csv", "--id", "id", "--clusters", "clusters.csv");

        assertThat(read("clusters.csv"))
                .contains("'=1+1,'=1+1")
                .contains("'@b,")
                .doesNotContain("\n=", "\n@");
    }

    @Test
    void help_shows_examples_first() {
        assertThat(link("--help")).isZero();
        assertThat(said())
                .startsWith("Examples:\n  forthwith link people.csv")
                .contains("--truth COLUMN", "Exit codes: 0 done");
    }

    private int link(String... arguments) {
        out.reset();
        err.reset();
        var here = Stream.of(arguments)
                .map(word -> word.matches(".*\\.(csv|json|jsonl|html)|none|x|no/where/x")
                        ? directory.resolve(word).toString()
                        : word)
                .toList();
        return Link.run(
                here,
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                false);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String read(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(directory.resolve(file));
    }
}

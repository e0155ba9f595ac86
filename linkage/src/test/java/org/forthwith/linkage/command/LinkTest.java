package org.forthwith.linkage.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void each_line_of_json_has_the_parts_that_add_up_to_what_the_two_records_say_by_themselves() throws IOException {
        link("people.csv", "--id", "id", "--truth", "person", "--out", "links.jsonl", "--json");
        link("people.csv", "--id", "id", "--truth", "person", "--out", "links.csv");

        assertThat(lines("links.jsonl"))
                .hasSizeGreaterThan(500)
                .hasSize(lines("links.csv").size() - 1);
        for (var line : lines("links.jsonl")) {
            var link = Json.read(line);
            var parts = link.get("parts").items();
            double sum = parts.stream()
                    .mapToDouble(part -> part.get("bits").number())
                    .sum();
            assertThat(link.get("start").number() + sum)
                    .isCloseTo(link.get("own").number(), within(1e-4));
            assertThat(parts).extracting(part -> part.get("comparison").text()).contains("forename", "surname");
        }
        assertThat(read("links.jsonl")).contains("\"level\":\"one letter apart\"");
        assertThat(lines("links.jsonl").stream().map(Json::read))
                .as("what is written as weight is half what both groups say")
                .anyMatch(link ->
                        Math.abs(link.get("weight").number() - link.get("own").number()) > 0.01);
    }

    @Test
    void that_nothing_could_be_learnt_from_two_columns_is_said_everywhere() throws IOException {
        var said = "Nothing could be learnt: no rule leaves two other comparisons to learn from.";
        Files.writeString(
                directory.resolve("people.csv"),
                "id,name,born\na,ann lee,1971-02-03\nb,ann lee,1971-02-03\nc,joe day,1980-05-06\nd,sue may,1991-07-08\n");

        link("people.csv", "--id", "id", "--report", "report.html");
        assertThat(said()).contains(said);
        assertThat(read("report.html")).contains(said);
        link("people.csv", "--id", "id", "--json");
        assertThat(Json.read(said()).get("learnt").truth()).isFalse();
    }

    @Test
    void where_something_was_learnt_nothing_is_said_about_it() throws IOException {
        link("people.csv", "--id", "id", "--truth", "person", "--report", "report.html");

        assertThat(said()).doesNotContain("Nothing could be learnt");
        assertThat(read("report.html")).doesNotContain("Nothing could be learnt");
        assertThat(Json.read(read("report.html.json")).get("learnt").truth()).isTrue();
    }

    @Test
    void a_model_is_learnt_anew_when_other_pairs_are_picked_or_the_files_are_read_otherwise() throws IOException {
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        link("people.csv", "--spec", "spec.json", "--train", "model.json");
        var first = read("model.json");

        link("people.csv", "--spec", "spec.json", "--train", "model.json", "--seed", "2");
        var otherSeed = read("model.json");
        assertThat(otherSeed).isNotEqualTo(first);

        link("people.csv", "--spec", "spec.json", "--train", "model.json", "--seed", "2", "--encoding", "latin1");
        assertThat(read("model.json")).isNotEqualTo(otherSeed);

        link("people.csv", "--spec", "spec.json", "--train", "model.json");
        assertThat(read("model.json")).isEqualTo(first);
    }

    @Test
    void a_model_without_word_of_how_it_was_read_is_still_read_and_learnt_anew_when_it_is_to_be_trained()
            throws IOException {
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        link("people.csv", "--spec", "spec.json", "--train", "model.json", "--out", "first.csv");
        var model = read("model.json");
        var older = model.replaceFirst("\"digest\": \"([0-9a-f]{64}) [^\"]*\"", "\"digest\": \"$1\"");
        assertThat(older).isNotEqualTo(model);
        Files.writeString(directory.resolve("older.json"), older);

        assertThat(link("people.csv", "--predict", "older.json", "--out", "second.csv"))
                .isZero();
        assertThat(read("second.csv")).isEqualTo(read("first.csv"));
        assertThat(link("people.csv", "--spec", "spec.json", "--train", "older.json"))
                .isZero();
        assertThat(read("older.json")).isEqualTo(model);
    }

    @Test
    // [utest->req~a-weight-can-be-read~1]
    void a_model_used_on_other_files_goes_by_how_many_there_are_and_its_parts_add_up() throws IOException {
        link("people.csv", "--id", "id", "--suggest", "spec.json", "--truth", "person");
        link("people.csv", "--spec", "spec.json", "--train", "model.json", "--report", "here.html");
        link("--invent", "3000", "--seed", "5", "--out", "others.csv");

        assertThat(link(
                        "others.csv",
                        "--predict",
                        "model.json",
                        "--json",
                        "--out",
                        "links.jsonl",
                        "--report",
                        "there.html"))
                .isZero();

        double here = Json.read(read("here.html.json")).get("share").number();
        double there = Json.read(read("there.html.json")).get("share").number();
        assertThat(there).isLessThan(here / 2);
        for (String line : read("links.jsonl").lines().limit(50).toList()) {
            Json link = Json.read(line);
            double parts = link.get("parts").items().stream()
                    .mapToDouble(part -> part.get("bits").number())
                    .sum();
            assertThat(link.get("start").number() + parts)
                    .isCloseTo(link.get("own").number(), within(0.01));
        }
    }

    /** What was one level, "one nearly in common", are now those of the kind; the lower ones were "none in common". */
    @Test
    void a_model_from_when_several_values_had_four_levels_says_what_it_said() throws IOException {
        Files.writeString(directory.resolve("people.csv"), severalPhones());
        link("people.csv", "--id", "id", "--suggest", "spec.json");
        link("people.csv", "--spec", "spec.json", "--train", "model.json");
        var levels = "\\[\\s*\"missing\",\\s*\"none in common\"[^]]*]";
        var older = read("model.json")
                .replaceFirst(
                        levels + "(,\\s*\"same\": )\\[[^]]*](,\\s*\"different\": )\\[[^]]*]",
                        "[\"missing\",\"none in common\",\"one nearly in common\",\"one in common\"]"
                                + "$1[0,0.2,0.1,0.7]$2[0,0.8,0.1,0.1]")
                .replaceAll("\"beside\": \\{[^}]*},", "");
        assertThat(older).contains("one nearly in common");
        Files.writeString(directory.resolve("older.json"), older);

        assertThat(link(
                        "people.csv",
                        "--predict",
                        "older.json",
                        "--compare",
                        "older.json",
                        "--report",
                        "report.html",
                        "--json"))
                .isZero();

        var phones = Json.read(said()).get("comparisons").items().stream()
                .filter(each -> each.get("name").text().equals("phones"))
                .findFirst()
                .orElseThrow();
        assertThat(phones.get("levels").items())
                .extracting(
                        level -> level.get("level").text(),
                        level -> Math.round(level.get("bits").number()))
                .containsExactly(
                        tuple("none in common", -2L),
                        tuple("nearest: one digit apart", -2L),
                        tuple("nearest: the same but for the area", 0L),
                        tuple("one in common", 3L));
    }

    private static String severalPhones() {
        return IntStream.range(0, 60)
                .mapToObj(at -> "r%d,name%d,19%02d-03-0%d,01632 960%03d;07700 900%03d"
                        .formatted(at, at / 2, at / 2 + 20, 1 + at % 2, at / 2 + 100, at + 300))
                .collect(Collectors.joining("\n", "id,name,born,phones\n", "\n"));
    }

    @Test
    void a_key_that_too_many_have_is_shown_by_a_record_and_never_by_its_value() throws IOException {
        Files.writeString(
                directory.resolve("people.csv"),
                IntStream.range(0, 50)
                        .mapToObj(at -> "r%d,ann%d,%s".formatted(at, at / 2, at < 40 ? "desk@example.org" : ""))
                        .collect(Collectors.joining("\n", "id,forename,email\n", "\n")));
        Files.writeString(directory.resolve("spec.json"), """
                {"id": "id", "largest-block": 20, "blocking": [["email"], ["forename"]], "comparisons": [
                  {"column": "forename", "kind": "forename"}, {"column": "email", "kind": "email"}]}
                """);

        link("people.csv", "--spec", "spec.json", "--out", "links.csv");
        assertThat(said())
                .contains("Left out under \"email\": a key that 40 records have, such as the one of record r0.")
                .doesNotContain("desk@");
        link("people.csv", "--spec", "spec.json", "--json");
        assertThat(Json.read(said())
                        .get("left-out")
                        .items()
                        .getFirst()
                        .get("such-as")
                        .text())
                .isEqualTo("r0");
    }

    @Test
    void columns_for_which_there_is_no_room_are_named() throws IOException {
        var columns =
                IntStream.range(0, 16).mapToObj(at -> "c" + (char) ('a' + at)).collect(Collectors.joining(","));
        Files.writeString(
                directory.resolve("people.csv"),
                IntStream.range(0, 40)
                        .mapToObj(at -> "r" + at + (",w" + at / 2).repeat(15) + ",v" + at / 4)
                        .collect(Collectors.joining("\n", "id," + columns + "\n", "\n")));
        var named = "Not compared, because there is room for 15 columns: cp.";

        link("people.csv", "--id", "id", "--suggest", "spec.json");
        assertThat(said()).contains(named);
        link("people.csv", "--id", "id", "--report", "report.html");
        assertThat(said()).contains(named);
        assertThat(read("report.html")).contains("there was no room for more columns: cp.");
        link("people.csv", "--id", "id", "--json");
        assertThat(Json.read(said()).get("not-compared").texts()).containsExactly("cp");
    }

    @Test
    void as_many_bits_below_the_threshold_as_are_kept_can_be_written() throws IOException {
        assertThat(link("people.csv", "--id", "id", "--truth", "person", "--out", "more.csv", "--least", "10"))
                .isZero();
        link("people.csv", "--id", "id", "--truth", "person", "--out", "proposed.csv");

        assertThat(lines("more.csv")).hasSizeGreaterThan(lines("proposed.csv").size());
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
                    people.csv --id id --out x --least 11 | link: --least: pairs below -10 bits are not kept, so ask for at most 10 bits below the threshold.
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

package org.forthwith.linkage.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.json.Json;
import org.forthwith.linkage.level.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecTest {

    private static final String WHOLE = """
            {
              "id": "no",
              "comparisons": [
                {"name": "given", "column": "first_name", "kind": "forename"},
                {"column": "phones", "kind": "phone", "separator": ";", "frequency": false},
                {"column": "town", "kind": "text", "rungs": [{"jaro-winkler": 0.92}, {"levenshtein": 2}]}
              ],
              "blocking": [["given", "town/4"], ["phones"]],
              "propose": 0.7,
              "largest-block": 500,
              "one-to-one": true
            }
            """;

    @Test
    void a_description_is_read_and_written_without_loss() {
        var spec = SpecJson.read(WHOLE);

        assertThat(SpecJson.read(Json.writeOpen(SpecJson.map(spec)))).isEqualTo(spec);
        assertThat(spec.comparison("given").column()).isEqualTo("first_name");
        assertThat(spec.comparison("phones").separator()).isEqualTo(";");
        assertThat(spec.blocking().getFirst().word()).isEqualTo("given + town/4");
        assertThat(spec.propose()).isEqualTo(0.7);
        assertThat(spec.oneToOne()).isTrue();
    }

    @Test
    void rungs_that_somebody_declares_take_the_place_of_those_of_the_kind() {
        var people = People.of(
                SpecJson.read(WHOLE.replace("\"no\"", "\"id\"")),
                Given.table(
                        "id,first_name,phones,town\n1,a,,Birmingham\n2,b,,Birminghan\n3,c,,Bimringam\n4,d,,York\n"));
        var town = people.comparisons().get(2);
        var comparer = people.comparer(2);

        assertThat(town.words()).containsExactly("missing", "differ", "levenshtein 2", "jaro-winkler 0.92", "the same");
        assertThat(comparer.level(0, 1)).isEqualTo(3);
        assertThat(comparer.level(0, 3)).isEqualTo(1);
        assertThat(comparer.level(0, 0)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "forename"               | "nickname"             | there is no kind "nickname". Known are: forename, surname,
                    "separator"              | "seperator"            | "seperator" means nothing here. Known are: column, frequency, kind, name, rungs, separator
                    "one-to-one"             | "one2one"              | "one2one" means nothing here.
                    ["phones"]               | ["fone"]               | blocking asks for "fone", and no comparison is called "fone"
                    ["phones"]               | []                     | a blocking rule is empty
                    ["phones"]               | ["phones/sound"]       | blocking asks for "phones/sound", and a phone has no part "sound". It has: tail
                    0.7                      | 1.7                    | "propose" is to lie between 0 and 1
                    "column": "town"         | "name": "given", "column": "town" | two comparisons are called "given"
                    "levenshtein": 2         | "soundex": 2           | "soundex" means nothing here.
                    500                      | 1                      | "largest-block" is to be 2 or more
                    500                      | 1e12                   | "largest-block" is to be 2 or more
                    "separator": ";"         | "separator": ""        | the separator of "phones" is empty
                    "name": "given"          | "name": "given/name"   | the name "given/name" has a "/", which stands before a part
                    """)
    void what_cannot_be_is_refused_with_what_could_be(String right, String wrong, String message) {
        assertThatThrownBy(() -> SpecJson.read(WHOLE.replace(right, wrong)))
                .isInstanceOf(WrongSpec.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_first_description_is_guessed_from_what_columns_are_called_and_hold() {
        var file = new StringBuilder("id,Given Name,lastName,DOB,mail,post code,tel,handle,sex,job,constant,truth\n");
        for (int row = 0; row < 200; row++) {
            file.append(row)
                    .append(",Ann")
                    .append(row % 50)
                    .append(",Lee")
                    .append(row % 90)
                    .append(",19")
                    .append(10 + row % 80)
                    .append("-03-04,a")
                    .append(row)
                    .append("@example.org,QA1 ")
                    .append(row % 9)
                    .append("AB,07700 900")
                    .append(100 + row % 99)
                    .append(",user")
                    .append(row)
                    .append(',')
                    .append(row % 2 == 0 ? "f" : "m")
                    .append(",job")
                    .append(row % 70)
                    .append(",x,")
                    .append(row / 2)
                    .append('\n');
        }
        var spec = Guess.of(Given.table(file.toString()), "id", List.of("truth"));

        assertThat(spec.comparisons())
                .extracting(Declared::column, Declared::kind)
                .containsExactlyInAnyOrder(
                        tuple("Given Name", Kind.FORENAME),
                        tuple("lastName", Kind.SURNAME),
                        tuple("DOB", Kind.DATE),
                        tuple("mail", Kind.EMAIL),
                        tuple("post code", Kind.POSTCODE),
                        tuple("tel", Kind.PHONE),
                        tuple("handle", Kind.USERNAME),
                        tuple("sex", Kind.CATEGORY),
                        tuple("job", Kind.TEXT));
    }

    @Test
    void
            a_name_put_together_from_two_columns_is_not_compared_twice_and_a_number_of_its_own_for_each_record_not_at_all() {
        var file = new StringBuilder("id,full_name,forename,surname,row,phones\n");
        for (int row = 0; row < 90; row++) {
            file.append("r%d,Ann%d Lee%d,ann%d,lee%d,%d,07700 900%d;07700 900%d\n"
                    .formatted(
                            row, row % 30, row % 40, row % 30, row % 40, 5000 + row, 100 + row % 60, 200 + row % 70));
        }
        var spec = Guess.of(Given.table(file.toString()), "id", List.of());

        assertThat(spec.comparisons())
                .extracting(Declared::column, Declared::kind, Declared::separator)
                .containsExactlyInAnyOrder(
                        tuple("forename", Kind.FORENAME, null),
                        tuple("surname", Kind.SURNAME, null),
                        tuple("phones", Kind.PHONE, ";"));
    }
}

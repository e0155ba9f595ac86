package org.forthwith.linkage.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.junit.jupiter.api.Test;

class LookingTest {

    private static final List<String> COMPARED =
            List.of("forename:forename", "surname:surname", "town:category", "email:email");

    @Test
    void a_column_with_few_records_to_a_value_is_looked_at_alone_and_others_two_together() {
        var words = words(Given.people(
                COMPARED,
                file(
                        "a",
                        6_000,
                        row -> "f" + row % 5 + ",s" + row % 7 + ",t" + row % 2 + ",p" + row / 2 + "@x" + row % 9)));

        assertThat(words).contains("email/local", "forename + surname");
        assertThat(words)
                .as("each value has more than a thousand records")
                .doesNotContain("forename", "surname", "town");
        assertThat(words).as("a town and a forename still leave too many").doesNotContain("forename + town");
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void the_cheapest_go_first_and_all_together_stay_within_the_room_there_is() {
        var people = Given.people(
                COMPARED,
                file("a", 6_000, row -> "f" + row % 40 + ",s" + row % 50 + ",t" + row % 60 + ",p" + row / 2 + "@x"));
        var rules = Looking.rules(people);
        var pairs = rules.stream()
                .map(rule -> Keys.of(rule, people).pairs(people, Long.MAX_VALUE))
                .toList();

        assertThat(rules.getFirst().word()).isEqualTo("email");
        assertThat(pairs.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(5_000_000);
        assertThat(pairs).allMatch(each -> each <= 5_000_000 / 4);
    }

    @Test
    void rules_that_somebody_has_declared_are_the_rules() {
        assertThat(words(Given.people(COMPARED, file("a", 3, row -> "f,s,t,e"), "town+surname")))
                .containsExactly("town + surname");
    }

    /** Four thousand records against forty: two million pairs within the one file, forty thousand across. */
    @Test
    void a_rule_costs_the_pairs_that_may_be_compared() {
        var compared = List.of("town:category");
        var many = file("a", 4_000, row -> ",," + "t" + row % 4 + ",");
        var few = file("b", 40, row -> ",," + "t" + row % 4 + ",");
        var across = People.of(Given.spec(compared), Given.table(many, few));

        assertThat(words(across)).containsExactly("town");
        assertThat(words(Given.people(compared, many))).isEmpty();
    }

    @Test
    void nothing_is_left_out_where_few_pairs_may_be_compared_however_many_records_there_are() {
        var compared = List.of("email:email");
        var many = file("a", 6_000, row -> ",,,p" + row);
        var across = People.of(Given.spec(compared), Given.table(many, "id,email\nb,other\n"));

        assertThat(visited(Looking.pairs(across, Looking.rules(across)))).isEqualTo(6_000);
        var within = Given.people(compared, many);
        assertThat(visited(Looking.pairs(within, Looking.rules(within)))).isZero();
    }

    @Test
    void a_part_of_one_of_several_values_is_a_rule_of_its_own() {
        var people = Given.people(
                List.of("phones:phone:;", "town:category"),
                "id,phones,town\na,07700900001;1234567,York\nb,447700900001,York\nc,0207700900001,York\n");
        var rules = Looking.rules(people);
        var pairs = rules.stream()
                .filter(rule -> rule.asksFor("phones"))
                .map(rule -> Keys.of(rule, people).pairs(people, 1_000));

        assertThat(rules.stream().map(Rule::word)).contains("phones", "phones/tail");
        assertThat(pairs).containsExactly(1L, 3L);
    }

    private static List<String> words(People people) {
        return Looking.rules(people).stream().map(Rule::word).toList();
    }

    private static long visited(Pairs pairs) {
        long[] visited = new long[1];
        for (int task = 0; task < pairs.tasks(); task++) {
            pairs.visit(task, (left, right) -> visited[0]++);
        }
        return visited[0];
    }

    private static String file(String name, int rows, IntFunction<String> values) {
        var file = new StringBuilder("id,forename,surname,town,email\n");
        for (int row = 0; row < rows; row++) {
            file.append(name).append(row).append(',').append(values.apply(row)).append('\n');
        }
        return file.toString();
    }
}

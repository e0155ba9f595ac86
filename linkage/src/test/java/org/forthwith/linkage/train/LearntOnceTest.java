package org.forthwith.linkage.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forthwith.linkage.Given;
import org.forthwith.linkage.Linkage;
import org.forthwith.linkage.spec.People;
import org.junit.jupiter.api.Test;

/** What happened once, or is held by one person, is learnt from once. */
class LearntOnceTest {

    private static final List<String> NAMES = List.of("forename:forename", "surname:surname", "code:code");

    @Test
    void names_changed_round_are_one_event_told_by_the_forename() {
        var people = Given.people(NAMES, "id,forename,surname,code\na,Anna,Bell,1\nb,Bell,Anna,1\n");
        long pattern = new Eyes(people).pattern(0, 1);

        assertThat(people.comparisons().getFirst().words().get(Patterns.level(pattern, 0)))
                .contains("changed round");
        assertThat(Patterns.level(pattern, 1)).as("the surname says nothing").isZero();
        assertThat(people.comparer(1).level(0, 1))
                .isEqualTo(people.comparisons().get(1).neutral());
    }

    @Test
    void a_level_that_says_nothing_is_worth_no_bits_wherever_they_are_shown() {
        var file = new StringBuilder("id,forename,surname,code\n");
        for (int person = 0; person < 200; person++) {
            String forename = "for" + person % 30;
            String surname = "sur" + person % 50;
            file.append("a" + person + "," + forename + "," + surname + ",c" + person + "\n");
            file.append("b" + person + "," + (person % 4 == 0 ? surname + "," + forename : forename + "," + surname)
                    + ",c" + person + "\n");
        }
        var people = Given.people(NAMES, file.toString());
        var model = new Linkage(people, any -> {}).learn(1, "");
        int neutral = people.comparisons().get(1).neutral();

        assertThat(neutral).isPositive();
        assertThat(model.learnt().get(1).weights().bits(neutral)).isZero();
        assertThat(model.learnt()
                        .get(0)
                        .weights()
                        .bits(people.comparisons().getFirst().top() - 1))
                .as("changed round, with the forename")
                .isGreaterThan(3);
    }

    @Test
    void what_share_of_people_has_one_of_several_values_is_a_share_of_people_and_not_of_values() {
        var file = new StringBuilder("id,phones\n");
        for (int person = 0; person < 10; person++) {
            file.append(person + "," + (person < 5 ? "office;" : "desk" + person + ";") + "own" + person + "\n");
        }
        var frequencies = frequencies(Given.people(List.of("phones:code:;"), file.toString()));

        assertThat(frequencies.people()).isEqualTo(10);
        assertThat(frequencies.lookUp().applyAsDouble("office")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void several_values_that_everybody_has_are_met_always_and_not_more_often() {
        var people = Given.people(List.of("phones:code:;"), "id,phones\n" + lines(20, "one;two;three"));

        assertThat(frequencies(people).byChance()).isEqualTo(1);
    }

    private static String lines(int many, String value) {
        var lines = new StringBuilder();
        for (int at = 0; at < many; at++) {
            lines.append(at + "," + value + "\n");
        }
        return lines.toString();
    }

    private static Frequencies frequencies(People people) {
        int[] alone = new int[people.rows()];
        for (int row = 0; row < alone.length; row++) {
            alone[row] = row;
        }
        return new Training(people, List.of(), 1)
                .learn(alone, "")
                .learnt()
                .getFirst()
                .frequencies();
    }
}

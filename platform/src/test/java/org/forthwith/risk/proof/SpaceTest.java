package org.forthwith.risk.proof;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.Question.*;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.junit.jupiter.api.Test;

class SpaceTest {

    private static final List<Answer> ANSWERS = List.of(Answer.values());

    private final Space space = new Space();

    private static Map<Question, Answer> noBut(Map<Question, Answer> few) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        Stream.of(Question.values()).forEach(question -> answers.put(question, few.getOrDefault(question, Answer.NO)));
        return answers;
    }

    // [utest->req~risk-rule-sets-are-proved~1]
    @Test
    void there_are_three_to_the_power_of_the_number_of_questions_combinations() {
        assertThat(space.size()).isEqualTo(BigInteger.valueOf(3).pow(Question.values().length));
        assertThat(space.where(RESIDENT_CHILD, Answer.YES).size())
                .isEqualTo(space.size().divide(BigInteger.valueOf(3)));
        assertThat(space.where(RESIDENT_CHILD, Answer.values())).isEqualTo(space.everywhere());
    }

    @Test
    void what_lies_outside_a_region_is_the_rest_of_the_space_and_no_more() {
        var region = space.where(RESIDENT_CHILD, Answer.UNKNOWN, Answer.YES);

        assertThat(space.outside(region)).isEqualTo(space.where(RESIDENT_CHILD, Answer.NO));
        assertThat(space.outside(space.everywhere())).isEqualTo(space.nowhere());
        assertThat(space.where(Map.of(RESIDENT_CHILD, Set.of())).empty()).isTrue();
    }

    @Test
    void the_smallest_combination_has_the_fewest_answers_other_than_no() {
        var two = space.where(Map.of(RESIDENT_CHILD, Set.of(Answer.YES), VIOLENCE_MARKER, Set.of(Answer.UNKNOWN)));
        var one = space.where(SUSPECT_IS_CHILD, Answer.UNKNOWN);

        assertThat(space.smallest(two))
                .contains(noBut(Map.of(RESIDENT_CHILD, Answer.YES, VIOLENCE_MARKER, Answer.UNKNOWN)));
        assertThat(space.smallest(space.anyOf(List.of(two, one))))
                .contains(noBut(Map.of(SUSPECT_IS_CHILD, Answer.UNKNOWN)));
        assertThat(space.smallest(space.everywhere())).contains(noBut(Map.of()));
        assertThat(space.smallest(space.nowhere())).isEmpty();
    }

    @Test
    void a_question_that_has_been_answered_no_longer_matters_to_the_region() {
        var region = space.where(Map.of(RESIDENT_CHILD, Set.of(Answer.YES), VIOLENCE_MARKER, Set.of(Answer.YES)));

        assertThat(space.smallest(space.given(region, RESIDENT_CHILD, Answer.YES)))
                .contains(noBut(Map.of(VIOLENCE_MARKER, Answer.YES)));
        assertThat(space.smallest(space.given(region, RESIDENT_CHILD, Answer.UNKNOWN)))
                .isEmpty();
    }

    /** The library's table of diagrams is full several times over before the end. */
    // [utest->req~risk-rule-sets-are-proved~1]
    @Test
    void a_region_stays_what_it_was_however_many_are_made_after_it() {
        var early = IntStream.range(0, 40).mapToObj(this::scattered).toList();
        var sizes = early.stream().map(Region::size).toList();
        var smallest = early.stream().map(space::smallest).toList();

        var later = IntStream.range(40, 1_000)
                .mapToObj(this::scattered)
                .map(space::outside)
                .toList();

        assertThat(later).hasSize(960);
        assertThat(early.stream().map(Region::size)).isEqualTo(sizes);
        assertThat(early.stream().map(space::smallest)).isEqualTo(smallest);
        assertThat(IntStream.range(0, 40).mapToObj(this::scattered)).isEqualTo(early);
    }

    /** A handful of boxes in the space, drawn by a seed, once one question has been answered. */
    private Region scattered(int seed) {
        var random = new Random(seed);
        var boxes = space.anyOf(Stream.generate(() -> box(random)).limit(5).toList());
        return space.given(boxes, RESIDENT_CHILD, Answer.UNKNOWN);
    }

    private Region box(Random random) {
        var questions = new ArrayList<>(List.of(Question.values()));
        Collections.shuffle(questions, random);
        return space.where(questions.stream()
                .limit(5)
                .collect(toMap(Function.identity(), question -> Set.of(ANSWERS.get(random.nextInt(ANSWERS.size()))))));
    }
}

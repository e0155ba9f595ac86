package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.kernel.Answer.NO;
import static org.forthwith.kernel.Answer.UNKNOWN;
import static org.forthwith.kernel.Answer.YES;
import static org.forthwith.kernel.Grade.HIGH;
import static org.forthwith.kernel.Grade.LOW;
import static org.forthwith.kernel.Grade.MEDIUM;
import static org.forthwith.kernel.Grade.VERY_HIGH;
import static org.forthwith.risk.Question.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Changes.Change;
import org.junit.jupiter.api.Test;

// [utest->req~risk-what-would-change-it~1]
class ChangesTest {

    private static final long SEED = 20261127L;

    private static Changes of(KnownFacts known, Duration open) {
        return of(known.facts(), open);
    }

    private static Changes of(Facts facts, Duration open) {
        return ShippedRules.GRADING.changes(facts, ShippedRules.RECEIVED, ShippedRules.RECEIVED.plus(open));
    }

    private static Grade graded(Map<Question, Answer> answers, Duration open) {
        return ShippedRules.after(open, KnownFacts.of(answers)).grade();
    }

    @Test
    void one_no_is_all_that_a_case_waits_for_when_only_the_household_is_open() {
        var changes = of(KnownFacts.everythingIs(NO).but(RESIDENT_CHILD, UNKNOWN), ShippedRules.SOON);

        assertThat(changes.lowering()).containsExactly(new Change(Map.of(RESIDENT_CHILD, NO), LOW));
        assertThat(changes.raising())
                .contains(new Change(Map.of(RESIDENT_CHILD, YES), HIGH))
                .contains(new Change(Map.of(LINKED_CASE_OTHER_FORCE, YES), HIGH))
                .contains(new Change(Map.of(LIVE_OR_IMMINENT_HARM, YES), VERY_HIGH))
                .allSatisfy(change -> assertThat(change.facts()).hasSize(1));
    }

    @Test
    void after_a_day_the_same_answer_lowers_a_high() {
        var changes = of(KnownFacts.everythingIs(NO).but(RESIDENT_CHILD, UNKNOWN), ShippedRules.A_DAY);

        assertThat(changes.lowering()).containsExactly(new Change(Map.of(RESIDENT_CHILD, NO), LOW));
        assertThat(changes.raising()).doesNotContain(new Change(Map.of(RESIDENT_CHILD, YES), HIGH));
    }

    @Test
    void of_a_case_of_which_nothing_is_known_every_graded_question_must_be_a_no_before_it_is_low() {
        var lowering = of(Facts.none(), ShippedRules.SOON).lowering();

        assertThat(lowering).singleElement().satisfies(change -> {
            assertThat(change.to()).isEqualTo(LOW);
            assertThat(change.facts()).hasSize(21).doesNotContainKey(IDENTITY_CORROBORATION);
            assertThat(change.facts().values()).containsOnly(NO);
        });
    }

    @Test
    void what_is_worst_cannot_be_raised_and_what_is_low_cannot_be_lowered() {
        assertThat(of(KnownFacts.everythingIs(YES), ShippedRules.SOON).raising())
                .isEmpty();
        assertThat(of(KnownFacts.everythingIs(NO), ShippedRules.SOON).lowering())
                .isEmpty();
    }

    @Test
    void two_reasons_that_each_hold_the_grade_must_both_go() {
        var known = KnownFacts.everythingIs(NO).but(POSITION_OF_TRUST, YES).but(RSO_OR_SUBJECT_TO_ORDER, YES);

        assertThat(of(known, ShippedRules.SOON).lowering())
                .containsExactly(new Change(Map.of(POSITION_OF_TRUST, NO, RSO_OR_SUBJECT_TO_ORDER, NO), LOW));
    }

    @Test
    void a_raise_that_goes_lowers_as_well_as_a_floor_that_goes() {
        var known = KnownFacts.everythingIs(NO).but(VIOLENCE_MARKER, YES).but(REPEAT_REFERRAL, YES);

        assertThat(of(known, ShippedRules.SOON).lowering())
                .containsExactlyInAnyOrder(
                        new Change(Map.of(VIOLENCE_MARKER, NO), MEDIUM),
                        new Change(Map.of(REPEAT_REFERRAL, NO), MEDIUM));
    }

    @Test
    void no_more_sets_are_named_than_anybody_reads() {
        assertThat(new Turning(
                                new Clauses(List.of(), Floors.ways(false)),
                                KnownFacts.everythingIs(UNKNOWN).facts().answers(),
                                grade -> grade == VERY_HIGH)
                        .smallest())
                .hasSizeLessThanOrEqualTo(Turning.NAMED)
                .allSatisfy(change -> assertThat(change.to()).isEqualTo(VERY_HIGH));
    }

    /** Where many questions are settled already, every set of up to two facts can be tried one by one. */
    @Test
    void every_set_changes_the_grade_and_no_smaller_set_and_no_other_of_its_size_does() {
        var random = new Random(SEED);
        for (int number = 0; number < 24; number++) {
            var answers = answers(random);
            Duration open = random.nextBoolean() ? ShippedRules.SOON : ShippedRules.A_DAY;
            Grade grade = graded(answers, open);
            var changes = of(KnownFacts.of(answers), open);

            compare(changes.raising(), grade::isBelow, answers, open, number);
            compare(changes.lowering(), other -> other.isBelow(grade), answers, open, number);
        }
    }

    private static void compare(
            List<Change> found, Predicate<Grade> wanted, Map<Question, Answer> answers, Duration open, int number) {
        for (int size = 1; size <= 2; size++) {
            var tried = tried(size, wanted, answers, open);
            if (!tried.isEmpty()) {
                assertThat(found)
                        .as("seed %d, number %d: %s", SEED, number, answers)
                        .containsExactlyInAnyOrderElementsOf(tried);
                return;
            }
        }
        assertThat(found)
                .as("seed %d, number %d: %s", SEED, number, answers)
                .allSatisfy(change -> assertThat(change.facts()).hasSizeGreaterThan(2))
                .allSatisfy(change -> assertThat(wanted.test(graded(changed(answers, change.facts()), open)))
                        .isTrue());
    }

    /** Every set of so many facts that makes the grade one of those wanted. */
    private static List<Change> tried(int size, Predicate<Grade> wanted, Map<Question, Answer> answers, Duration open) {
        return sets(size, 0, answers).stream()
                .map(facts -> new Change(facts, graded(changed(answers, facts), open)))
                .filter(change -> wanted.test(change.to()))
                .toList();
    }

    private static List<Map<Question, Answer>> sets(int size, int from, Map<Question, Answer> answers) {
        if (size == 0) {
            return List.of(Map.of());
        }
        var sets = new ArrayList<Map<Question, Answer>>();
        for (Question question : List.of(Question.values()).subList(from, Question.values().length)) {
            for (Answer answer : Set.of(YES, NO)) {
                if (answers.get(question) != answer) {
                    sets(size - 1, List.of(Question.values()).indexOf(question) + 1, answers)
                            .forEach(rest -> sets.add(changed(rest, Map.of(question, answer))));
                }
            }
        }
        return sets;
    }

    private static Map<Question, Answer> changed(Map<Question, Answer> answers, Map<Question, Answer> facts) {
        var changed = new EnumMap<Question, Answer>(Question.class);
        changed.putAll(answers);
        changed.putAll(facts);
        return changed;
    }

    private static Map<Question, Answer> answers(Random random) {
        int noes = random.nextInt(3) > 0 ? 90 : 40;
        var answers = new EnumMap<Question, Answer>(Question.class);
        Arrays.stream(Question.values())
                .forEach(question ->
                        answers.put(question, random.nextInt(100) < noes ? NO : random.nextBoolean() ? UNKNOWN : YES));
        return answers;
    }
}

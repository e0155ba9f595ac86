package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.junit.jupiter.api.Test;

class GradingAgainstOracleTest {

    private static final long SEED = 20260302L;
    private static final int CASES = 200_000;

    // [utest->req~risk-low-needs-every-no~1]
    @Test
    void two_hundred_thousand_cases_are_graded_as_the_prose_of_the_rules_says() {
        Set<Grade> seen = ConcurrentHashMap.newKeySet();
        IntStream.range(0, CASES).parallel().forEach(number -> seen.add(compare(number)));

        assertThat(seen).as("the sample of seed %d reaches every grade", SEED).containsOnly(Grade.values());
    }

    private static Grade compare(int number) {
        var random = new Random(SEED + number);
        var answers = answers(random);
        boolean overADay = random.nextBoolean();
        var proposal = ShippedRules.after(Duration.ofHours(overADay ? 24 : 23), KnownFacts.of(answers));
        var oracle = new PlainOracle(answers, overADay);

        assertThat(proposal.grade()).as(() -> told(number, overADay, answers)).isEqualTo(oracle.grade());
        assertThat(proposal.floor()).as(() -> told(number, overADay, answers)).isEqualTo(oracle.floor());
        return proposal.grade();
    }

    /** Most cases have a no almost everywhere; evenly drawn ones would hardly ever come near the lowest grade. */
    private static Map<Question, Answer> answers(Random random) {
        int noes = random.nextInt(4) > 0 ? 94 : 34;
        var answers = new EnumMap<Question, Answer>(Question.class);
        Arrays.stream(Question.values()).forEach(question -> answers.put(question, answer(random, noes)));
        return answers;
    }

    private static Answer answer(Random random, int noes) {
        if (random.nextInt(100) < noes) {
            return Answer.NO;
        }
        return random.nextBoolean() ? Answer.UNKNOWN : Answer.YES;
    }

    private static String told(int number, boolean overADay, Map<Question, Answer> answers) {
        return "seed " + SEED + ", case " + number + (overADay ? ", over a day: " : ": ") + answers;
    }
}

package org.forthwith.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forthwith.risk.ShippedRules.A_DAY;
import static org.forthwith.risk.ShippedRules.RECEIVED;
import static org.forthwith.risk.ShippedRules.SOON;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.junit.jupiter.api.Test;

class SaidTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Grading grading = new Grading(new Counted(asked));

    private record Counted(AtomicInteger asked) implements RuleTable {

        @Override
        public String name() {
            return ShippedRules.TABLE.name();
        }

        @Override
        public List<Rule> rules() {
            return ShippedRules.TABLE.rules();
        }

        @Override
        public List<Rule> fired(Map<Question, Answer> answers) {
            asked.incrementAndGet();
            return ShippedRules.TABLE.fired(answers);
        }
    }

    private static Facts any(Random random) {
        Fact[] facts = Stream.generate(() -> new Fact(
                        any(random, List.of(Question.values())),
                        any(random, List.of(Answer.values())),
                        "school",
                        RECEIVED.plusSeconds(random.nextInt(3)),
                        "a letter",
                        "person",
                        "ASSESSOR"))
                .limit(random.nextInt(5))
                .toArray(Fact[]::new);
        return Facts.of(facts);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    // [utest->req~the-same-facts-are-reckoned-once~1]
    @Test
    void whoever_asks_again_about_the_same_facts_makes_nobody_reckon() {
        Facts facts = any(new Random(3));

        Proposal first = grading.propose(facts, RECEIVED, RECEIVED.plus(SOON));
        Proposal again = grading.propose(facts, RECEIVED, RECEIVED.plus(SOON).plusSeconds(60));

        assertThat(again).isEqualTo(first);
        assertThat(asked).hasValue(1);
    }

    // [utest->req~the-same-facts-are-reckoned-once~1]
    @Test
    void whatever_has_been_asked_before_the_answer_is_that_of_rules_that_have_never_been_asked() {
        var random = new Random(4711);
        for (int number = 0; number < 2_000; number++) {
            Facts facts = any(random);
            var now = RECEIVED.plus(random.nextBoolean() ? SOON : A_DAY);

            Proposal anew = new Grading(ShippedRules.TABLE).propose(facts, RECEIVED, now);

            assertThat(grading.propose(facts, RECEIVED, now))
                    .as("seed 4711, number %d", number)
                    .isEqualTo(anew);
        }
    }
}

package org.forthwith.risk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Fact;
import org.forthwith.risk.Facts;
import org.forthwith.risk.Grading;
import org.forthwith.risk.PlainOracle;
import org.forthwith.risk.Question;
import org.forthwith.risk.table.DmnRules;
import org.junit.jupiter.api.Test;

/**
 * The same combinations are graded three times: by the decision diagrams of the prover, by an oracle written from the prose of the rules, and by
 * the platform, whose table the engine runs. The diagrams and the oracle are asked for all of them. The engine takes a
 * thousand times as long, so it is asked for the first of them; {@code -Dforthwith.differential.kie=5000000} asks it for all.
 */
// [utest->req~risk-model-engine-and-oracle-agree~1]
class DifferentialTest {

    private static final long SEED = Long.getLong("forthwith.differential.seed", 20261126L);
    private static final int CASES = 5_000_000;
    private static final int BY_THE_ENGINE = Integer.getInteger("forthwith.differential.kie", 60_000);
    private static final int CHUNK = 10_000;

    private static final DmnRules RULES = DmnRules.shipped();
    private static final Grading GRADING = new Grading(RULES);
    private static final Model MODEL = Model.of(RULES.rules());
    private static final List<Lookup> FRESH = ladder(MODEL.platform(false));
    private static final List<Lookup> OVERDUE = ladder(MODEL.platform(true));

    private record Case(int number, Map<Question, Answer> answers, boolean overdue) {}

    @Test
    void five_million_combinations_are_graded_alike_by_the_model_and_the_oracle_and_the_first_of_them_by_the_engine() {
        var engine = new AtomicInteger();
        var grades = new EnumMap<Grade, Integer>(Grade.class);
        IntStream.range(0, CASES / CHUNK).parallel().forEach(chunk -> {
            var random = new SplittableRandom(SEED + chunk);
            var counted = new EnumMap<Grade, Integer>(Grade.class);
            for (int number = chunk * CHUNK; number < (chunk + 1) * CHUNK; number++) {
                counted.merge(compare(drawn(number, random), engine), 1, Integer::sum);
            }
            synchronized (grades) {
                counted.forEach((grade, count) -> grades.merge(grade, count, Integer::sum));
            }
        });

        System.out.printf(
                "seed %d: %,d combinations, %s, %,d of them by the engine%n", SEED, CASES, grades, engine.get());
        assertThat(grades).as("seed %d reaches every grade", SEED).containsOnlyKeys(Grade.values());
        assertThat(engine.get()).isEqualTo(BY_THE_ENGINE);
    }

    private static Grade compare(Case drawn, AtomicInteger engine) {
        var oracle = new PlainOracle(drawn.answers(), drawn.overdue()).grade();
        if (modelled(drawn) != oracle) {
            assertThat(modelled(drawn)).as(told(drawn)).isEqualTo(oracle);
        }
        if (drawn.number() < BY_THE_ENGINE) {
            engine.incrementAndGet();
            assertThat(proposed(drawn)).as(told(drawn)).isEqualTo(oracle);
        }
        return oracle;
    }

    private static Grade modelled(Case drawn) {
        var ladder = drawn.overdue() ? OVERDUE : FRESH;
        var grade = Grade.LOW;
        for (Lookup step : ladder) {
            grade = step.holds(drawn.answers()) ? grade.raised() : grade;
        }
        return grade;
    }

    private static Grade proposed(Case drawn) {
        var facts = drawn.answers().entrySet().stream()
                .map(entry -> new Fact(
                        entry.getKey(), entry.getValue(), "PND", Instant.EPOCH, "record 17", "assessor-1", "ASSESSOR"))
                .toArray(Fact[]::new);
        var now = Instant.EPOCH.plus(Duration.ofHours(drawn.overdue() ? 24 : 23));
        return GRADING.propose(Facts.of(facts), Instant.EPOCH, now).grade();
    }

    /** Most have a no almost everywhere: evenly drawn ones would hardly ever come near the lowest grade. */
    private static Case drawn(int number, SplittableRandom random) {
        int noes = List.of(33, 80, 94, 97).get(random.nextInt(4));
        var answers = new EnumMap<Question, Answer>(Question.class);
        for (Question question : Question.values()) {
            answers.put(
                    question,
                    random.nextInt(100) < noes ? Answer.NO : random.nextBoolean() ? Answer.UNKNOWN : Answer.YES);
        }
        return new Case(number, answers, random.nextBoolean());
    }

    private static List<Lookup> ladder(Reading reading) {
        return Stream.of(Grade.MEDIUM, Grade.HIGH, Grade.VERY_HIGH)
                .map(grade -> new Lookup(reading.atLeast(grade)))
                .toList();
    }

    private static String told(Case drawn) {
        return "seed " + SEED + ", " + drawn;
    }
}

package org.forthwith.risk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Changes.Change;

/**
 * Finds the smallest sets of facts after which the grade is one of those wanted. It goes through the questions one by one and
 * keeps of the answers before only what still matters. So it is exact, and takes nothing for granted about the rules.
 */
final class Turning {

    /** So many sets are named at most. */
    static final int NAMED = 50;

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final Clauses clauses;
    private final Map<Question, Answer> now;
    private final Predicate<Grade> wanted;
    private final Map<Stage, Integer> known = new HashMap<>();

    Turning(Clauses clauses, Map<Question, Answer> now, Predicate<Grade> wanted) {
        this.clauses = clauses;
        this.now = now;
        this.wanted = wanted;
    }

    /** Empty when no facts would do. */
    // [impl->req~risk-what-would-change-it~1]
    List<Change> smallest() {
        var start = clauses.start();
        return size(start) >= NEVER
                ? List.of()
                : sets(start, new EnumMap<>(Question.class)).limit(NAMED).toList();
    }

    /** How many facts it takes from here on, at least. */
    private int size(Stage stage) {
        if (stage.place() == Clauses.QUESTIONS.size()) {
            return wanted.test(stage.laid().grade()) ? 0 : NEVER;
        }
        var before = known.get(stage);
        if (before != null) {
            return before;
        }
        int least = possible(stage)
                .mapToInt(answer -> step(stage, answer) + size(clauses.then(stage, answer)))
                .min()
                .orElse(NEVER);
        known.put(stage, least);
        return least;
    }

    private Stream<Change> sets(Stage stage, EnumMap<Question, Answer> facts) {
        if (stage.place() == Clauses.QUESTIONS.size()) {
            return Stream.of(new Change(facts, stage.laid().grade()));
        }
        int least = size(stage);
        return possible(stage)
                .filter(answer -> step(stage, answer) + size(clauses.then(stage, answer)) == least)
                .flatMap(answer -> sets(clauses.then(stage, answer), with(facts, stage, answer)));
    }

    /** As it is, or as it might be found to be. Not knowing is no fact that anybody could find. */
    private Stream<Answer> possible(Stage stage) {
        return Stream.of(Answer.NO, Answer.UNKNOWN, Answer.YES)
                .filter(answer -> answer != Answer.UNKNOWN || step(stage, answer) == 0);
    }

    private int step(Stage stage, Answer answer) {
        return answer == now.getOrDefault(question(stage), Answer.UNKNOWN) ? 0 : 1;
    }

    private EnumMap<Question, Answer> with(EnumMap<Question, Answer> facts, Stage stage, Answer answer) {
        var more = new EnumMap<>(facts);
        if (step(stage, answer) > 0) {
            more.put(question(stage), answer);
        }
        return more;
    }

    private static Question question(Stage stage) {
        return Clauses.QUESTIONS.get(stage.place());
    }
}

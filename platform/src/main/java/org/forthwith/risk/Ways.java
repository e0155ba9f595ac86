package org.forthwith.risk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Every way through the code of one clause, found by running it: whenever it puts a question that is still open, the walk
 * forks three ways. So what the code does can be proved without being written down a second time.
 */
record Ways(Condition clause) {

    /** The ways that lay a floor. No combination of answers takes two of them. */
    // [impl->req~risk-floors-are-read-from-the-code~1]
    List<Way> all() {
        return from(new EnumMap<>(Question.class)).toList();
    }

    private Stream<Way> from(EnumMap<Question, Answer> settled) {
        var asked = new Asked(settled);
        var floor = clause.judge(asked);
        Question open = asked.open;
        return open == null
                ? floor.map(laid -> new Way(laid.rule(), laid.atLeast(), laid.because(), settled)).stream()
                : Stream.of(Answer.values()).flatMap(answer -> from(with(settled, open, answer)));
    }

    private static EnumMap<Question, Answer> with(Map<Question, Answer> settled, Question question, Answer answer) {
        var longer = new EnumMap<Question, Answer>(Question.class);
        longer.putAll(settled);
        longer.put(question, answer);
        return longer;
    }

    /** Answers what is settled, and remembers the first question that is not. What the clause then says does not count. */
    private static final class Asked implements Answers {

        private final Map<Question, Answer> settled;
        private @Nullable Question open;

        private Asked(Map<Question, Answer> settled) {
            this.settled = settled;
        }

        @Override
        public Answer answer(Question question) {
            var known = settled.get(question);
            if (known == null && open == null) {
                open = question;
            }
            return known == null ? Answer.UNKNOWN : known;
        }
    }
}

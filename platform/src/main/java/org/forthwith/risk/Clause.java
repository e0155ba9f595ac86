package org.forthwith.risk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Effect.AtLeast;

/** What a row of the table and a floor of the code have in common: with these answers, this effect. */
record Clause(Map<Question, Set<Answer>> when, Effect effect) {

    static Clause of(Way way) {
        var when = way.when().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> Set.of(cell.getValue())));
        return new Clause(when, new AtLeast(way.atLeast()));
    }

    boolean allows(Question question, Answer answer) {
        var wanted = when.get(question);
        return wanted == null || wanted.contains(answer);
    }

    /** True when no question after this one matters to it. */
    boolean decidedBy(Question question) {
        return when.keySet().stream().allMatch(asked -> asked.compareTo(question) <= 0);
    }
}

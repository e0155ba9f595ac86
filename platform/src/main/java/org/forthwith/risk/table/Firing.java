package org.forthwith.risk.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;

/** Asks the engine, and finds the rows that its findings speak of. */
final class Firing {

    private final Engine engine;
    private final Map<String, Rule> byReason;

    Firing(Engine engine, List<Rule> rules) {
        this.engine = engine;
        this.byReason = rules.stream().collect(Collectors.toMap(Rule::because, Function.identity()));
    }

    List<Rule> fired(Map<Question, Answer> answers) {
        Object findings = engine.decide(answers);
        return findings == null
                ? List.of()
                : ((List<?>) findings).stream().map(this::rule).toList();
    }

    private Rule rule(Object finding) {
        Object because = ((Map<?, ?>) finding).get(TableReader.BECAUSE);
        return Optional.ofNullable(byReason.get(String.valueOf(because)))
                .orElseThrow(() -> new IllegalStateException("no row of the table says: " + because));
    }
}

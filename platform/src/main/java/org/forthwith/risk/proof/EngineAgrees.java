package org.forthwith.risk.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.forthwith.risk.RuleTable;

/**
 * Tries the engine on the combinations that can show a difference most cheaply: for each row the smallest in which it fires, and each answer to
 * each question by itself. That is no proof; it catches a file whose cells say one thing and whose types or defaults another.
 */
record EngineAgrees(RuleTable table) {

    /** Throws {@link IllegalArgumentException} with the first combination on which the engine and the rows as read differ. */
    void check() {
        tries().forEach(this::check);
    }

    private void check(Map<Question, Answer> answers) {
        var read = table.rules().stream().filter(rule -> rule.fires(answers)).toList();
        if (!fired(answers).equals(read)) {
            throw new IllegalArgumentException(
                    new Counterexample(answers, "the engine does not fire the rows that were read").words());
        }
    }

    private List<Rule> fired(Map<Question, Answer> answers) {
        try {
            return table.fired(answers);
        } catch (IllegalStateException fault) {
            throw new IllegalArgumentException(
                    new Counterexample(answers, "the engine cannot run the table").words(), fault);
        }
    }

    private Stream<Map<Question, Answer>> tries() {
        var alone = Stream.of(Question.values())
                .flatMap(question -> Stream.of(Answer.values()).map(answer -> changed(Map.of(question, answer))));
        return Stream.concat(alone, table.rules().stream().map(EngineAgrees::smallest));
    }

    private static Map<Question, Answer> smallest(Rule rule) {
        var wanted = new EnumMap<Question, Answer>(Question.class);
        rule.when()
                .forEach((question, answers) ->
                        answers.stream().min(Answer::compareTo).ifPresent(least -> wanted.put(question, least)));
        return changed(wanted);
    }

    private static Map<Question, Answer> changed(Map<Question, Answer> answers) {
        var all = new EnumMap<Question, Answer>(Question.class);
        Stream.of(Question.values()).forEach(question -> all.put(question, answers.getOrDefault(question, Answer.NO)));
        return all;
    }
}

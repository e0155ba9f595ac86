package org.forthwith.desk.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect;
import org.forthwith.risk.Question;
import org.forthwith.risk.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One row of a rule table as a caseworker would read it.
 *
 * @param atLeast the grade that it lays as a floor; null when it raises by one step
 * @param when the conditions in words, in the order of the questions; empty when the row fires whatever is known
 */
public record RuleRow(
        int number, String clause, @Nullable Grade atLeast, String because, List<String> when, String provenance) {

    public RuleRow {
        when = List.copyOf(when);
    }

    static RuleRow of(int number, Rule rule, Words words) {
        Grade atLeast = switch (rule.effect()) {
            case Effect.AtLeast floor -> floor.grade();
            case Effect.Raise step -> null;
        };
        return new RuleRow(number, rule.number(), atLeast, rule.because(), conditions(rule, words), rule.provenance());
    }

    private static List<String> conditions(Rule rule, Words words) {
        return Arrays.stream(Question.values())
                .filter(rule.when()::containsKey)
                .map(question -> question.asks() + " " + answers(rule.when().getOrDefault(question, Set.of()), words))
                .toList();
    }

    private static String answers(Set<Answer> answers, Words words) {
        return answers.stream()
                .sorted()
                .map(answer -> words.say("answer." + answer))
                .collect(Collectors.joining(" " + words.say("rules.or") + " "));
    }
}

package org.forthwith.risk;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Effect.Raise;
import org.forthwith.risk.Explanation.Almost;

/** Puts a reckoning into words. */
record Explaining(Facts facts, Map<Question, Answer> answers, Reckoning reckoning) {

    // [impl->req~risk-grade-explains-itself~1]
    Explanation explain(List<Rule> rules) {
        var fired = reckoning.findings().stream()
                .sorted(comparing((Finding finding) -> !reckoning.decides(finding))
                        .thenComparing(Finding::rule))
                .toList();
        int deciding = (int) fired.stream().filter(reckoning::decides).count();
        return new Explanation(sentence(fired), fired, deciding, known(), missing(), almost(rules));
    }

    private String sentence(List<Finding> fired) {
        var floor = fired.stream()
                .filter(finding -> finding.effect() instanceof AtLeast && reckoning.decides(finding))
                .map(Explaining::reason)
                .limit(1);
        var raises = fired.stream()
                .filter(finding -> finding.effect() instanceof Raise && reckoning.decides(finding))
                .map(finding -> "raised " + reason(finding));
        return Stream.concat(floor, raises)
                .collect(Collectors.joining(", ", capitalised(reckoning.grade()) + ", ", "."));
    }

    private static String reason(Finding finding) {
        return "because " + finding.because() + " (" + finding.rule() + ")";
    }

    private static String capitalised(Grade grade) {
        return Character.toUpperCase(grade.words().charAt(0)) + grade.words().substring(1);
    }

    private List<Ground> known() {
        return facts.statements().keySet().stream()
                .map(question -> Ground.of(question, facts))
                .toList();
    }

    private List<Question> missing() {
        return Arrays.stream(Question.values())
                .filter(question -> question.graded() && answers.get(question) == Answer.UNKNOWN)
                .toList();
    }

    private List<Almost> almost(List<Rule> rules) {
        var almost = new ArrayList<Almost>();
        for (Rule rule : rules) {
            if (rule.effect().raises(reckoning.grade())) {
                lacking(rule).ifPresent(almost::add);
            }
        }
        almost.sort(comparing((Almost one) -> one.question().answer() == Answer.NO));
        return almost;
    }

    private Optional<Almost> lacking(Rule rule) {
        return rule.lacksOnlyYesTo(answers)
                .map(question -> new Almost(rule.number(), rule.effect(), rule.because(), Ground.of(question, facts)));
    }
}

package org.forthwith.risk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.kernel.Answer;

/**
 * One row of a rule table.
 *
 * @param number the clause that it carries out, R-A to R-L; several rows may carry out one clause
 * @param because the clause as a caseworker would say it, to stand after the word "because"; no two rows of a table share it
 * @param when the answers with which it fires, in the order of the questions; a question that is not here does not matter to it
 * @param provenance on what the rule rests
 */
public record Rule(String number, Effect effect, String because, Map<Question, Set<Answer>> when, String provenance) {

    public Rule {
        var copy = new EnumMap<Question, Set<Answer>>(Question.class);
        when.forEach((question, wanted) -> copy.put(question, Set.copyOf(wanted)));
        when = Collections.unmodifiableMap(copy);
    }

    /** True when every question is answered as the rule wants; one without an answer is unknown. */
    public boolean fires(Map<Question, Answer> answers) {
        for (Map.Entry<Question, Set<Answer>> wanted : when.entrySet()) {
            if (!wanted.getValue().contains(answers.getOrDefault(wanted.getKey(), Answer.UNKNOWN))) {
                return false;
            }
        }
        return true;
    }

    /** The one question that is not answered as the rule wants, where a yes to it would complete the rule; empty when there is none, or more than one. */
    Optional<Question> lacksOnlyYesTo(Map<Question, Answer> answers) {
        Question lacking = null;
        for (Map.Entry<Question, Set<Answer>> wanted : when.entrySet()) {
            if (!wanted.getValue().contains(answers.getOrDefault(wanted.getKey(), Answer.UNKNOWN))) {
                if (lacking != null || !wanted.getValue().contains(Answer.YES)) {
                    return Optional.empty();
                }
                lacking = wanted.getKey();
            }
        }
        return Optional.ofNullable(lacking);
    }
}

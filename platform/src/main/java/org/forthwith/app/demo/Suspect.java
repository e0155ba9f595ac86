package org.forthwith.app.demo;

import java.util.Map;
import java.util.Optional;
import org.forthwith.kernel.Answer;

/**
 * An invented suspect: an account and what the sender knows about whoever holds it.
 *
 * @param street without a town
 * @param answers to the questions of {@code risk.Question}, by their names; what is missing was not asked
 */
record Suspect(Account account, Optional<Integer> age, String street, Map<String, Answer> answers) {

    Suspect {
        answers = Map.copyOf(answers);
    }

    Answer answer(String question) {
        return answers.getOrDefault(question, Answer.UNKNOWN);
    }

    boolean underAge() {
        return age.filter(years -> years < 18).isPresent();
    }

    Suspect with(Account other) {
        return new Suspect(other, age, street, answers);
    }

    Suspect aged(int years) {
        return new Suspect(account, Optional.of(years), street, answers);
    }

    Suspect answering(Map<String, Answer> others) {
        return new Suspect(account, age, street, others);
    }
}

package org.forthwith.risk;

import static org.forthwith.risk.Question.CURRENT_GROOMING_OR_COMMUNICATION;
import static org.forthwith.risk.Question.PRODUCTION_INDICATOR;

import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * R-F: is the suspect in sexual communication with a child, or making material? Either means at least high.
 *
 * <p>Source: published outline of risk research, current behaviour (domain notes 2.1).
 */
final class CurrentBehaviour implements Condition {

    @Override
    public Optional<Floor> judge(Facts facts) {
        if (facts.answer(CURRENT_GROOMING_OR_COMMUNICATION) == Answer.YES) {
            return high(
                    CURRENT_GROOMING_OR_COMMUNICATION,
                    "the suspect is grooming a child or in sexual communication with one");
        }
        return facts.answer(PRODUCTION_INDICATOR) == Answer.YES
                ? high(PRODUCTION_INDICATOR, "there is a sign of making material")
                : Optional.empty();
    }

    private static Optional<Floor> high(Question on, String because) {
        return Optional.of(new Floor("R-F", Grade.HIGH, because, on));
    }
}

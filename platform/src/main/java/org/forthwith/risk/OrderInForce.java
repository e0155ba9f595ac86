package org.forthwith.risk;

import static org.forthwith.risk.Question.BREACH_OF_ORDER;
import static org.forthwith.risk.Question.RSO_OR_SUBJECT_TO_ORDER;

import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * R-G: is the suspect registered, or under an order? At least high; very high when the order has been broken.
 *
 * <p>Source: one national operation in which 13 of 131 arrested were registered (domain notes 2.7).
 */
final class OrderInForce implements Condition {

    @Override
    public Optional<Floor> judge(Answers facts) {
        if (facts.answer(BREACH_OF_ORDER) == Answer.YES) {
            return Optional.of(new Floor(
                    "R-G", Grade.VERY_HIGH, "an order or a notification requirement has been broken", BREACH_OF_ORDER));
        }
        return facts.answer(RSO_OR_SUBJECT_TO_ORDER) == Answer.YES
                ? Optional.of(new Floor(
                        "R-G",
                        Grade.HIGH,
                        "the suspect is a registered sex offender or under an order",
                        RSO_OR_SUBJECT_TO_ORDER))
                : Optional.empty();
    }
}

package org.forthwith.risk;

import static org.forthwith.risk.Question.SUSPECT_IS_CHILD;

import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-L: is the suspect a child? Then this ladder does not fit, and while a supervisor decides what does, nothing is low.
 *
 * <p>Source: VKPP: more than half of the suspects whose age is known are children (domain notes 2.7).
 */
final class ChildSuspect implements Condition {

    @Override
    public Optional<Floor> judge(Answers facts) {
        return switch (facts.answer(SUSPECT_IS_CHILD)) {
            case YES ->
                Optional.of(new Floor(
                        "R-L",
                        Grade.MEDIUM,
                        "the suspect is a child, and the child-suspect pathway applies",
                        SUSPECT_IS_CHILD));
            case UNKNOWN, NO -> Optional.empty();
        };
    }
}

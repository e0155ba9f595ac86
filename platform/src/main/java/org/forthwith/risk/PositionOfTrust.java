package org.forthwith.risk;

import static org.forthwith.risk.Question.POSITION_OF_TRUST;

import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-D: does the suspect work or volunteer with children? Yes means at least high.
 *
 * <p>Source: two published operations in which about 15 % of those arrested held positions of trust (domain notes 2.7).
 */
final class PositionOfTrust implements Condition {

    @Override
    public Optional<Floor> judge(Answers facts) {
        return switch (facts.answer(POSITION_OF_TRUST)) {
            case YES ->
                Optional.of(new Floor(
                        "R-D", Grade.HIGH, "the suspect works or volunteers with children", POSITION_OF_TRUST));
            case UNKNOWN, NO -> Optional.empty();
        };
    }
}

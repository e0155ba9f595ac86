package org.forthwith.risk;

import static org.forthwith.risk.Question.LIVE_OR_IMMINENT_HARM;

import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-A: is a child being harmed now, or about to be? Yes means very high.
 *
 * <p>Source: the duty to protect; the threshold of section 46 of the Children Act 1989.
 */
final class ImminentHarm implements Condition {

    @Override
    public Optional<Floor> judge(Answers facts) {
        return switch (facts.answer(LIVE_OR_IMMINENT_HARM)) {
            case YES ->
                Optional.of(new Floor(
                        "R-A",
                        Grade.VERY_HIGH,
                        "a child is being harmed now or is about to be",
                        LIVE_OR_IMMINENT_HARM));
            case UNKNOWN, NO -> Optional.empty();
        };
    }
}

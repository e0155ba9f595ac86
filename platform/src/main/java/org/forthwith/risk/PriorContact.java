package org.forthwith.risk;

import static org.forthwith.risk.Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION;

import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-E: has the suspect ever been convicted or accused of a contact offence against a child? Yes means at least high.
 *
 * <p>Source: published research on what tells contact offenders from others (domain notes 2.1 and 2.2).
 */
final class PriorContact implements Condition {

    @Override
    public Optional<Floor> judge(Answers facts) {
        return switch (facts.answer(PRIOR_CONTACT_CONVICTION_OR_ALLEGATION)) {
            case YES ->
                Optional.of(new Floor(
                        "R-E",
                        Grade.HIGH,
                        "there is a conviction or allegation of a contact offence",
                        PRIOR_CONTACT_CONVICTION_OR_ALLEGATION));
            case UNKNOWN, NO -> Optional.empty();
        };
    }
}

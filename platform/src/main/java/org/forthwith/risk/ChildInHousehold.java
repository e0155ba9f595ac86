package org.forthwith.risk;

import static org.forthwith.risk.Question.PRIOR_CONTACT_CONVICTION_OR_ALLEGATION;
import static org.forthwith.risk.Question.RESIDENT_CHILD;

import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * R-B and R-C: does a child live with the suspect? Yes means at least high, and very high together with contact offences or current
 * behaviour. Nobody knowing means at least medium, and
 * after a day at least high.
 *
 * <p>Source: HMICFRS, 5 April 2023: more than thirty suspects who lived with children had been graded low.
 */
record ChildInHousehold(HouseholdCheck check) implements Condition {

    // [impl->req~risk-resident-child-never-low~1]
    @Override
    public Optional<Floor> judge(Answers facts) {
        return switch (facts.answer(RESIDENT_CHILD)) {
            case YES -> Optional.of(resident(facts));
            case UNKNOWN ->
                Optional.of(new Floor(
                        "R-C",
                        check.unknownMeans(),
                        check.said("nobody has established who lives at the address"),
                        RESIDENT_CHILD));
            case NO -> Optional.empty();
        };
    }

    // [impl->req~risk-floors-outside-the-table~1]
    private static Floor resident(Answers facts) {
        return worse(facts)
                .map(also ->
                        new Floor("R-B", Grade.VERY_HIGH, "a child lives at the address and " + also, RESIDENT_CHILD))
                .orElseGet(() -> new Floor("R-B", Grade.HIGH, "a child lives at the address", RESIDENT_CHILD));
    }

    /** What makes a child at the address a very high risk: contact offences in the past, or what the suspect does now. */
    private static Optional<String> worse(Answers facts) {
        return facts.answer(PRIOR_CONTACT_CONVICTION_OR_ALLEGATION) == Answer.YES
                ? Optional.of("there is a conviction or allegation of a contact offence")
                : CurrentBehaviour.behaviour(facts).map(CurrentBehaviour::alone);
    }
}

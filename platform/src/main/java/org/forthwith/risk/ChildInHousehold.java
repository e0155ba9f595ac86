package org.forthwith.risk;

import static org.forthwith.risk.Question.RESIDENT_CHILD;

import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-B and R-C: does a child live with the suspect? Yes means at least high. Nobody knowing means at least medium, and
 * after a day at least high.
 *
 * <p>Source: HMICFRS, 5 April 2023: more than thirty suspects who lived with children had been graded low.
 */
record ChildInHousehold(HouseholdCheck check) implements Condition {

    // [impl->req~risk-resident-child-never-low~1]
    @Override
    public Optional<Floor> judge(Facts facts) {
        return switch (facts.answer(RESIDENT_CHILD)) {
            case YES -> Optional.of(new Floor("R-B", Grade.HIGH, "a child lives at the address", RESIDENT_CHILD));
            case UNKNOWN ->
                Optional.of(new Floor(
                        "R-C",
                        check.unknownMeans(),
                        check.said("nobody has established who lives at the address"),
                        RESIDENT_CHILD));
            case NO -> Optional.empty();
        };
    }
}

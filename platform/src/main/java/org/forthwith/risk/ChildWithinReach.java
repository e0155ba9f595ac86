package org.forthwith.risk;

import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-C: does the suspect see children who live elsewhere, or do they visit? Nobody knowing means at least medium, and after
 * a day at least high. Yes means at least high, because an answer may not weigh less than the question that it settles.
 *
 * <p>Source: HMICFRS, 5 April 2023; domain notes 2.7.
 */
record ChildWithinReach(Question question, HouseholdCheck check, String known, String unknown) implements Condition {

    @Override
    public Optional<Floor> judge(Answers facts) {
        return switch (facts.answer(question)) {
            case YES -> Optional.of(new Floor("R-C", Grade.HIGH, known, question));
            case UNKNOWN -> Optional.of(new Floor("R-C", check.unknownMeans(), check.said(unknown), question));
            case NO -> Optional.empty();
        };
    }
}

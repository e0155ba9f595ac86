package org.forthwith.risk;

import java.util.Arrays;
import java.util.Optional;
import org.forthwith.kernel.Grade;

/**
 * R-K: has every question about access to children and about the past been answered no, with evidence? If not, at least
 * medium.
 *
 * <p>Source: domain notes 2.7: the only road to low.
 */
final class LowNeedsEvidence implements Condition {

    // [impl->req~risk-low-needs-every-no~1]
    @Override
    public Optional<Floor> judge(Answers facts) {
        return Arrays.stream(Question.values())
                .filter(question ->
                        question.guardsLow() && facts.answer(question).possible())
                .findFirst()
                .map(question -> new Floor(
                        "R-K",
                        Grade.MEDIUM,
                        "not every question about children and about the past has been answered no, with evidence",
                        question));
    }
}

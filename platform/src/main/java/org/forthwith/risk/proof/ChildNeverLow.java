package org.forthwith.risk.proof;

import java.util.Optional;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Question;

/** (a) Source: HMICFRS, 5 April 2023: more than thirty suspects who lived with children had been graded low. */
// [impl->req~risk-proved-child-never-low~1]
final class ChildNeverLow implements Claim {

    @Override
    public String code() {
        return "a";
    }

    @Override
    public String says() {
        return "A child who lives with the suspect, or who may, never gives low.";
    }

    @Override
    public Optional<Counterexample> refute(Model model) {
        var child = model.space().where(Question.RESIDENT_CHILD, Answer.UNKNOWN, Answer.YES);
        return Counterexample.smallest(model.readings().stream()
                .map(reading -> model.space()
                        .smallest(child.and(reading.below(Grade.MEDIUM)))
                        .map(answers -> new Counterexample(answers, reading.who() + " says low"))));
    }
}

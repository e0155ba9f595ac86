package org.forthwith.risk;

import static org.forthwith.risk.Question.CHILD_AT_ADDRESS_VISITING;
import static org.forthwith.risk.Question.CURRENT_GROOMING_OR_COMMUNICATION;
import static org.forthwith.risk.Question.POSITION_OF_TRUST;
import static org.forthwith.risk.Question.PRODUCTION_INDICATOR;
import static org.forthwith.risk.Question.REGULAR_CHILD_ACCESS;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * R-F: is the suspect in sexual communication with a child, or making material? Either means at least high, and very high for somebody who
 * comes near children. (A child who lives there is R-B.)
 *
 * <p>Source: published outline of risk research, current behaviour (domain notes 2.1 and 2.7).
 */
final class CurrentBehaviour implements Condition {

    // [impl->req~risk-floors-outside-the-table~1]
    @Override
    public Optional<Floor> judge(Answers facts) {
        return behaviour(facts)
                .map(on -> near(facts)
                        .map(access ->
                                new Floor("R-F", Grade.VERY_HIGH, "the suspect " + access + ", and " + said(on), on))
                        .orElseGet(() -> new Floor("R-F", Grade.HIGH, alone(on), on)));
    }

    static Optional<Question> behaviour(Answers facts) {
        return Stream.of(CURRENT_GROOMING_OR_COMMUNICATION, PRODUCTION_INDICATOR)
                .filter(question -> facts.answer(question) == Answer.YES)
                .findFirst();
    }

    private static Optional<String> near(Answers facts) {
        return Stream.of(REGULAR_CHILD_ACCESS, CHILD_AT_ADDRESS_VISITING, POSITION_OF_TRUST)
                .filter(question -> facts.answer(question) == Answer.YES)
                .findFirst()
                .map(CurrentBehaviour::access);
    }

    private static String access(Question question) {
        return question == REGULAR_CHILD_ACCESS
                ? "regularly sees a child"
                : question == CHILD_AT_ADDRESS_VISITING
                        ? "has children visiting the address"
                        : "works or volunteers with children";
    }

    private static String said(Question behaviour) {
        return behaviour == PRODUCTION_INDICATOR
                ? "there is a sign of making material"
                : "is grooming a child or in sexual communication with one";
    }

    static String alone(Question behaviour) {
        return behaviour == PRODUCTION_INDICATOR ? said(behaviour) : "the suspect " + said(behaviour);
    }
}

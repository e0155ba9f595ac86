package org.forthwith.risk;

import java.util.List;
import org.forthwith.kernel.Answer;

/**
 * A question with the answer that counts, and everything that was said about it.
 *
 * @param contradicted one source says yes and another has evidence of no
 */
public record Ground(Question question, Answer answer, boolean contradicted, List<Fact> said) {

    public Ground {
        said = List.copyOf(said);
    }

    static Ground of(Question question, Facts facts) {
        return new Ground(question, facts.answer(question), facts.contradicted(question), facts.about(question));
    }
}

package org.forthwith.risk;

import org.forthwith.kernel.Answer;

/** Whoever can be asked. A clause sees no more of a case than the answers to the questions that it puts. */
@FunctionalInterface
public interface Answers {

    Answer answer(Question question);
}

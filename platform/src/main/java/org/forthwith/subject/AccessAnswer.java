package org.forthwith.subject;

import org.forthwith.kernel.Answer;

/**
 * What the people and places around a suspect answer to one question.
 *
 * @param because what the answer rests on, in words, with the sources; for unknown what is missing. Never a name or an address
 */
public record AccessAnswer(Access about, Answer answer, String because) {}

package org.forthwith.subject;

import java.time.Instant;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the people and places around a suspect answer to one question.
 *
 * @param because what the answer rests on, in words, with the sources; for unknown what is missing. Never a name or an address
 * @param checkedAt for no the time of the oldest check that it rests on; null otherwise
 */
public record AccessAnswer(
        Access about,
        Answer answer,
        String because,
        @Nullable Instant checkedAt) {

    AccessAnswer(Access about, Answer answer, String because) {
        this(about, answer, because, null);
    }
}

package org.forthwith.risk;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one question from one source. Sources may differ; {@link Facts} says which answer counts.
 *
 * @param source where it was looked up or who said it: "household", "school", "PND"
 * @param checkedAt when the source was asked, which is not when it was typed in
 * @param evidence what the answer rests on; without it a no is only somebody's impression
 * @param by who recorded it, by the name under which the ledger knows them
 * @param authority in which role, or by which part of the platform's work: a report, deconfliction
 */
public record Fact(
        Question question,
        Answer answer,
        String source,
        Instant checkedAt,
        @Nullable String evidence,
        String by,
        String authority) {

    private static final Set<String> OF_PEOPLE = Arrays.stream(Role.values())
            .filter(role -> role != Role.SENDER && role != Role.SYSTEM)
            .map(Role::name)
            .collect(Collectors.toUnmodifiableSet());

    public Fact {
        // An answer that was lost on the way must not read as a no further on.
        answer = Objects.requireNonNullElse(answer, Answer.UNKNOWN);
    }

    /** The answer as it counts: a no that rests on nothing counts as unknown (domain notes 2.4). */
    // [impl->req~risk-unasked-is-unknown~1]
    public Answer counts() {
        return unsupported() ? Answer.UNKNOWN : answer;
    }

    /** A no without evidence. It is kept, shown as what it is, and establishes nothing. */
    public boolean unsupported() {
        return answer == Answer.NO && !evidenced();
    }

    /** Established by a person in a role of theirs, as against claimed in a report or found by the platform. */
    boolean byPerson() {
        return !Collections.disjoint(OF_PEOPLE, List.of(authority.split(" ", -1)));
    }

    boolean evidenced() {
        return evidence != null && !evidence.isBlank();
    }

    /**
     * True when the same source has since answered again, told by whoever told its first answer: a source is only a text, and what somebody
     * else recorded, or a report said, is not theirs to take back by naming it. Only an answer that establishes something takes a yes back:
     * "we no longer know" does not.
     */
    // [impl->req~nobody-takes-back-another-ones-yes~1]
    boolean outdatedBy(Fact later) {
        return question == later.question
                && source.equals(later.source)
                && by.equals(later.by)
                && checkedAt.isBefore(later.checkedAt)
                && (answer != Answer.YES || later.counts() != Answer.UNKNOWN);
    }
}

package org.forthwith.oversight;

import java.time.Instant;
import java.util.List;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A case of which the candidate would have said something else than the rules did.
 *
 * @param reference of the case
 * @param first when it would first have said something else
 * @param recorded what the rules had said by then
 * @param candidate what it would have said instead
 * @param rules the rules of the candidate that fire then, those that decide first
 * @param because in one sentence, why
 * @param recordedAtEnd what the rules had said last in the period
 * @param candidateAtEnd what the candidate would have said then
 * @param stands the grade that really stood at the end of the period, which a person may have decided
 * @param deadlines what would have been late, in the order of their due instants
 */
public record Change(
        String reference,
        ForceCode force,
        Instant first,
        Grade recorded,
        Grade candidate,
        List<String> rules,
        String because,
        Grade recordedAtEnd,
        Grade candidateAtEnd,
        @Nullable Grade stands,
        List<Deadline> deadlines) {

    public Change {
        rules = List.copyOf(rules);
        deadlines = List.copyOf(deadlines);
    }

    public boolean raised() {
        return recorded.isBelow(candidate);
    }

    /** How many deadlines would have been late that were in time. */
    public int missed() {
        return (int) deadlines.stream().filter(Deadline::missed).count();
    }
}

package org.forthwith.oversight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that would not have been kept by the candidate's grade at the pace that was really kept.
 *
 * @param clock its id in the catalogue
 * @param due by the candidate's grade
 * @param recordedDue by the grade that stood
 * @param done when the act that it waits for was done; null when it had not been done by the end of the period
 * @param lateAlready it was late by the grade that stood, too
 */
public record Deadline(
        String clock,
        Instant due,
        @Nullable Instant recordedDue,
        @Nullable Instant done,
        boolean lateAlready) {

    /** Late by the candidate's grade only. */
    public boolean missed() {
        return !lateAlready;
    }
}

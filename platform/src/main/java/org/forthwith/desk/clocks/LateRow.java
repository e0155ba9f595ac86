package org.forthwith.desk.clocks;

import org.forthwith.desk.part.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * One duty in a list across cases.
 *
 * @param left the time left, or by how much it was late
 * @param rested how long it has rested, in words; null when it has not
 * @param cause why it was late, in words; null while nobody has said
 * @param known whether a chief officer has said that they know, in words; null where that is not asked
 * @param told whom the ladder tells next, in words; null where that is not asked
 * @param tooLate it can no longer be met, not even if it were begun now
 */
public record LateRow(
        String reference,
        @Nullable String grade,
        String answersFor,
        String clock,
        String name,
        DueDate due,
        String left,
        @Nullable String rested,
        @Nullable String cause,
        @Nullable String known,
        @Nullable String told,
        boolean tooLate) {}

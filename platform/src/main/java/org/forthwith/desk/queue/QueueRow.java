package org.forthwith.desk.queue;

import org.forthwith.desk.part.DueDate;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One case in the queue.
 *
 * @param next the next thing to do, as a verb: what stops the clock that is due first
 * @param grading whether that is to look at the grade, which has a page of its own
 * @param owner who answers for it: a person, or a desk while there is none
 * @param openLinks how many links wait for a decision on this side
 */
public record QueueRow(
        String reference,
        String title,
        @Nullable Grade grade,
        boolean gradeConfirmed,
        String state,
        String owner,
        String next,
        boolean grading,
        DueDate due,
        String left,
        int openLinks) {}

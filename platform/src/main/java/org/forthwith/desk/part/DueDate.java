package org.forthwith.desk.part;

import java.time.Instant;
import java.util.Locale;

/**
 * When something must have happened, never without a word on what that means now.
 *
 * @param label "Overdue", "Due today": at most 20 characters, so that it stays one glance
 */
public record DueDate(Instant due, Nearness nearness, String label) {

    private static final int LONGEST_LABEL = 20;

    public DueDate {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("the label of a due date has 1 to 20 characters, not '" + label + "'");
        }
    }

    /** How near it is. */
    public enum Nearness {
        OVERDUE,
        SOON,
        LATER;

        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

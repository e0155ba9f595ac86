package org.forthwith.risk;

import java.time.Duration;
import org.forthwith.kernel.Grade;

/**
 * How long the question where children are may stay open. At first not knowing means medium; from the limit on it means
 * high (R-C). The limit is part of the floor and, like the floor, not for a rule table or a setting to change.
 *
 * @param open how long the question has been open
 */
record HouseholdCheck(Duration open) {

    static final Duration LIMIT = Duration.ofHours(24);

    // [impl->req~risk-unknown-residence-grows~1]
    Grade unknownMeans() {
        return overdue() ? Grade.HIGH : Grade.MEDIUM;
    }

    /** What is said of an unanswered question, with the wait when it is over the limit. */
    String said(String nobodyHasEstablished) {
        return overdue() ? nobodyHasEstablished + " within a day" : nobodyHasEstablished;
    }

    boolean overdue() {
        return open.compareTo(LIMIT) >= 0;
    }
}

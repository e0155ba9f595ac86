package org.forthwith.oversight;

import org.forthwith.kernel.Grade;

/** What the candidate would have said at a moment. */
record Judged(Moment moment, Grade candidate) {

    Grade recorded() {
        return moment.said().grade();
    }

    boolean differs() {
        return candidate != recorded();
    }

    boolean stricter() {
        return recorded().isBelow(candidate);
    }
}

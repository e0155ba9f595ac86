package org.forthwith.desk.api;

import org.forthwith.kernel.Reason;

/** The body of an act that takes a reason and nothing else. */
record Because(String reason) {
    Because {
        Given.words(reason);
    }

    Reason words() {
        return new Reason(reason);
    }
}

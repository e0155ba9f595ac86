package org.forthwith.app.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time that a node's clock says. It moves only when it is moved, and it may be wrong. */
final class NodeTime implements InstantSource {

    private Instant truth;
    private Duration wrongBy = Duration.ZERO;

    NodeTime(Instant begins) {
        this.truth = begins;
    }

    @Override
    public Instant instant() {
        return truth.minus(wrongBy);
    }

    /** The time that it really is. */
    Instant truth() {
        return truth;
    }

    void moveTo(Instant now) {
        truth = now;
    }

    /** From now on the clock is so far behind. */
    void behind(Duration error) {
        wrongBy = error;
    }
}

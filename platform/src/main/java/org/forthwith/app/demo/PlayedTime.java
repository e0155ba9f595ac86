package org.forthwith.app.demo;

import java.time.Instant;
import java.time.InstantSource;

/** The time of the invented years while they are played: it stands still until the next moment. */
public final class PlayedTime implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        return now;
    }

    void moveTo(Instant moment) {
        now = moment;
    }
}

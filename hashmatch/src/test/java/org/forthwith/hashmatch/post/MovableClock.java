package org.forthwith.hashmatch.post;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clock that stands until it is moved. */
final class MovableClock implements InstantSource {

    private Instant now = Instant.parse("2026-04-08T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void moveTo(@Nullable Instant at) {
        now = Objects.requireNonNull(at, "nothing moves by itself");
    }
}

package org.forthwith.app;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.forthwith.kernel.IdSource;

/** Identities that sort by the time at which they were made (UUID version 7, RFC 9562), so that new rows lie together in an index. */
final class TimeOrderedIds implements IdSource {

    private final InstantSource clock;
    private final RandomGenerator random;

    TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package org.forthwith.app.simulate.people;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Chance in the shapes in which a simulated world needs it, and the same on every machine. */
public final class Lot {

    private final RandomGenerator random;

    public Lot(RandomGenerator random) {
        this.random = random;
    }

    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    public boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** From 0 to the bound, which is not reached. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Half of all take less, a few take eight times as long. In whole seconds, without a fraction on the way. */
    public Duration about(Duration median) {
        long thousandths = 125L << random.nextInt(4);
        long more = thousandths + random.nextLong(thousandths);
        long times = random.nextInt(16) == 0 ? 4 : 1;
        return Duration.ofSeconds(Math.max(1, median.toSeconds() * more * times / 1000));
    }

    /** Anywhere within that time. */
    public Duration within(Duration time) {
        return Duration.ofSeconds(random.nextLong(Math.max(1, time.toSeconds())));
    }

    public UUID id(long number) {
        return new UUID(number, random.nextLong());
    }

    public RandomGenerator random() {
        return random;
    }
}

package org.forthwith.app.demo;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chance, in the shapes in which the invented world needs it. The same generator gives the same world, on every machine. */
final class Dice {

    private final RandomGenerator random;

    Dice(RandomGenerator random) {
        this.random = random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From 0 to the bound, which is not reached. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends may come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** From 0 to 1, neither of which comes. */
    double fraction() {
        return Math.max(random.nextDouble(), Double.MIN_NORMAL);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** As long as usual, more or less: half of all take less than the median, few take several times as long. */
    Duration about(Duration median, double spread) {
        double factor = StrictMath.exp(spread * gaussian());
        return Duration.ofSeconds((long) (median.toSeconds() * factor));
    }

    String hex(int digits) {
        var text = new StringBuilder(digits);
        while (text.length() < digits) {
            text.append(HexFormat.of().toHexDigits(random.nextLong()));
        }
        return text.substring(0, digits);
    }

    /** Twelve even throws, less six: near enough to the bell, and the same on every machine. */
    private double gaussian() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}

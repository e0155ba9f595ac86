package org.forthwith.hashmatch.search;

import java.util.SplittableRandom;
import org.forthwith.hashmatch.value.Pdq;

/**
 * Which innermost loop is used. Vectors are tried where they have been switched on; they stay when they answer the same as the plain loop and are not slower, which they can be a hundred
 * times where the machine lacks what they ask for.
 */
final class Leasts {

    private static final int ROWS = 2048;

    /** In nanoseconds. */
    private static final long TRIED = 400_000_000;

    private static final Least CHOSEN = choose();

    private Leasts() {}

    static Least chosen() {
        return CHOSEN;
    }

    private static Least choose() {
        Least plain = new PlainLeast();
        if (!ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            return plain;
        }
        try {
            Least vectors = new VectorLeast();
            Rows rows = someRows();
            return agree(plain, vectors, rows) && nanos(vectors, rows) <= nanos(plain, rows) ? vectors : plain;
        } catch (LinkageError | RuntimeException notHere) {
            return plain; // The plain loop needs nothing, and answers the same.
        }
    }

    private static Rows someRows() {
        SplittableRandom random = new SplittableRandom(1);
        Rows rows = Rows.of(ROWS);
        for (int row = 0; row < ROWS; row++) {
            rows.put(row, new Pdq(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        }
        return rows;
    }

    private static boolean agree(Least one, Least other, Rows rows) {
        for (int at = 0; at < 64; at++) {
            Pdq first = rows.hash(at);
            Pdq second = rows.hash(ROWS - 1 - at);
            if (one.of(rows, at, ROWS - at, first, second) != other.of(rows, at, ROWS - at, first, second)) {
                return false;
            }
        }
        return true;
    }

    /** The best of many tries, for long enough that the compiler has done what it can. */
    private static long nanos(Least least, Rows rows) {
        Pdq hash = rows.hash(0);
        long best = Long.MAX_VALUE;
        long end = System.nanoTime() + TRIED;
        for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
            if (least.of(rows, 0, ROWS, hash, hash) > Permutation.BITS) {
                throw new IllegalStateException("More bits than there are.");
            }
            best = Math.min(best, System.nanoTime() - began);
        }
        return best;
    }
}

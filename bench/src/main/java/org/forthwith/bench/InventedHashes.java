package org.forthwith.bench;

import java.util.Locale;
import java.util.SplittableRandom;
import org.forthwith.hashmatch.value.Pdq;

/** Hashes of 256 bits that are of nothing: a list, and queries of which half are near to one of its rows. Four longs each. */
final class InventedHashes {

    private static final int BITS = 256;
    private static final int LONGS = 4;

    /** Sizes of clusters follow Pareto: most are pairs, few are very large. */
    private static final double SHAPE = 1.5;

    private static final double LEAST = 2;
    private static final int LARGEST = 20_000;
    private static final int FROM_CENTRE = 10;

    private static final int ENDINGS = 64;
    private static final long ENDING = (1L << 48) - 1;

    private final SplittableRandom chance;

    InventedHashes(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** How the rows of a list lie. */
    enum Data {
        /** Every bit by lot. */
        UNIFORM,
        /** Half of the rows lie in clusters about centres, and of the others every second shares its 48 last bits with many, as hashes of real pictures do. */
        SKEWED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    long[] rows(int count, Data data) {
        long[] rows = any(count);
        if (data == Data.SKEWED) {
            cluster(rows, count / 2);
            shareEndings(rows, count / 2);
            shuffle(rows);
        }
        return rows;
    }

    /** Every second lies 0, 1, 2 ... 31 bits away from a row of the list, and again from 0. */
    long[] queries(int count, long[] rows) {
        long[] queries = any(count);
        for (int query = 0; query < count; query += 2) {
            int row = chance.nextInt(rows.length / LONGS);
            System.arraycopy(rows, row * LONGS, queries, query * LONGS, LONGS);
            turn(queries, query, planted(query));
        }
        return queries;
    }

    /** How far a query that has an even number lies from the row that it was made of. */
    static int planted(int query) {
        return query / 2 % (Pdq.ALIKE + 1);
    }

    private long[] any(int count) {
        return chance.longs((long) count * LONGS).toArray();
    }

    private void cluster(long[] rows, int count) {
        int left = 0;
        int centre = 0;
        for (int row = 0; row < count; row++, left--) {
            if (left == 0) {
                left = size();
                centre = row;
            } else {
                System.arraycopy(rows, centre * LONGS, rows, row * LONGS, LONGS);
                turn(rows, row, chance.nextInt(FROM_CENTRE + 1));
            }
        }
    }

    private int size() {
        return (int) Math.min(LEAST * Math.pow(1 - chance.nextDouble(), -1 / SHAPE), LARGEST);
    }

    private void shareEndings(long[] rows, int from) {
        long[] endings = chance.longs(ENDINGS).map(any -> any & ENDING).toArray();
        for (int row = from; row < rows.length / LONGS; row += 2) {
            int last = row * LONGS + LONGS - 1;
            rows[last] = (rows[last] & ~ENDING) | endings[chance.nextInt(ENDINGS)];
        }
    }

    /** Otherwise a cluster would lie in one place, which is kinder to caches than a list that has grown. */
    private void shuffle(long[] rows) {
        for (int row = rows.length / LONGS - 1; row > 0; row--) {
            int other = chance.nextInt(row + 1);
            for (int part = 0; part < LONGS; part++) {
                long kept = rows[row * LONGS + part];
                rows[row * LONGS + part] = rows[other * LONGS + part];
                rows[other * LONGS + part] = kept;
            }
        }
    }

    /** Turns over so many bits of a hash, each once. */
    private void turn(long[] hashes, int hash, int bits) {
        long[] turned = new long[LONGS];
        for (int done = 0; done < bits; ) {
            int bit = chance.nextInt(BITS);
            long mask = 1L << (bit % Long.SIZE);
            int part = bit / Long.SIZE;
            if ((turned[part] & mask) == 0) {
                turned[part] |= mask;
                hashes[hash * LONGS + part] ^= mask;
                done++;
            }
        }
    }
}

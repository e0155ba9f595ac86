package org.forthwith.bench;

import org.forthwith.bench.Goals.Wanted;
import org.forthwith.bench.InventedHashes.Data;

/**
 * What is wanted of a search among hashes. Goals are set for a million and for ten million and more; below a million there are none.
 *
 * @param count how many hashes are on the list
 */
record HashGoals(int count, Data data) {

    static final Wanted NONE = new Wanted.Nothing();

    private static final int MILLION = 1_000_000;
    private static final int TEN_MILLION = 10_000_000;

    Wanted flatToFaiss() {
        return uniform() && count >= MILLION ? new Wanted.AtLeast(75) : NONE;
    }

    Wanted flatToKernel() {
        return uniform() && count >= MILLION ? new Wanted.AtLeast(0.7) : NONE;
    }

    Wanted indexToEleven() {
        return uniform() ? bySize(6, 15) : count >= MILLION ? new Wanted.AtLeast(8) : NONE;
    }

    Wanted indexToSixteen() {
        return uniform() ? bySize(25, 150) : NONE;
    }

    Wanted memory() {
        return count >= TEN_MILLION ? new Wanted.AtMost(1.0 / 3) : NONE;
    }

    Wanted build() {
        return count >= TEN_MILLION ? new Wanted.AtMost(1.0 / 5) : NONE;
    }

    private Wanted bySize(double ofAMillion, double ofTen) {
        if (count < MILLION) {
            return NONE;
        }
        return new Wanted.AtLeast(count < TEN_MILLION ? ofAMillion : ofTen);
    }

    private boolean uniform() {
        return data == Data.UNIFORM;
    }
}

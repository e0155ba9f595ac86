package org.forthwith.bench;

import java.util.Arrays;
import org.forthwith.hashmatch.match.Screened;

/** What became of searches: how long each took, and whether its answer was the one that it had to be. */
final class Watched {

    private long[] nanos = new long[1 << 16];
    private int searches;
    private int missed;
    private int wrong;

    void took(long time) {
        if (searches == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * searches);
        }
        nanos[searches++] = time;
    }

    /** @param expected the key of the only entry that may and must be found; empty for none */
    void check(Screened screened, String expected) {
        boolean found = screened.matches().stream()
                .anyMatch(match -> match.entry().key().key().equals(expected));
        if (!expected.isEmpty() && !found) {
            missed++;
        }
        if (screened.matches().size() > (found ? 1 : 0)) {
            wrong++;
        }
    }

    int searches() {
        return searches;
    }

    int missed() {
        return missed;
    }

    int wrong() {
        return wrong;
    }

    double median() {
        return mostOf(0.5);
    }

    double longest() {
        return mostOf(1);
    }

    /** So long at most, in milliseconds, took such a part of them. */
    double mostOf(double part) {
        long[] sorted = Arrays.copyOf(nanos, searches);
        Arrays.sort(sorted);
        return searches == 0 ? 0 : sorted[(int) Math.min(searches - 1L, (long) (part * searches))] / 1e6;
    }
}

package org.forthwith.linkage.level;

import org.forthwith.linkage.table.Dictionary;

/**
 * What tells how alike two values of a dictionary are, or that they are not, without fetching a letter of them: that takes longer than comparing does.
 * Made once, for all threads.
 */
final class Signs {

    /** Sign and letters of each value beside each other, so that both are fetched together. */
    private final long[] signs;

    private Signs(long[] signs) {
        this.signs = signs;
    }

    static Signs of(Dictionary dictionary, Closeness closeness) {
        long[] signs = new long[2 * dictionary.size()];
        for (int code = 0; code < dictionary.size(); code++) {
            signs[2 * code] = closeness.sign(dictionary.value(code));
            signs[2 * code + 1] = closeness.letters(dictionary.value(code));
        }
        return new Signs(signs);
    }

    /** As {@link Closeness#sign}. */
    long sign(int code) {
        return signs[2 * code];
    }

    /** As {@link Closeness#letters}. */
    long letters(int code) {
        return signs[2 * code + 1];
    }
}

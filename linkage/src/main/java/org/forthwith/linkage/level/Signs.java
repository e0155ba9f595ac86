package org.forthwith.linkage.level;

import java.util.stream.LongStream;
import org.forthwith.linkage.table.Dictionary;

/**
 * What tells how alike two values of a dictionary are, or that they are not, without fetching a letter of them: that takes longer than comparing does.
 * Made once, for all threads.
 */
final class Signs {

    /** Of dates and numbers no value is a word. */
    private static final long[] NONE = {};

    private final long[] signs;

    /** Apart from the signs: most pairs are settled by those, and the fewer bytes they take the more of them are at hand. */
    private final long[] letters;

    private Signs(long[] signs, long[] letters) {
        this.signs = signs;
        this.letters = letters;
    }

    static Signs of(Dictionary dictionary, Closeness closeness) {
        long[] signs = new long[dictionary.size()];
        long[] letters = new long[dictionary.size()];
        for (int code = 0; code < signs.length; code++) {
            String value = dictionary.value(code);
            signs[code] = closeness.sign(value);
            letters[code] = closeness.letters(value);
        }
        return new Signs(signs, LongStream.of(letters).allMatch(word -> word == 0) ? NONE : letters);
    }

    /** As {@link Closeness#sign}. */
    long sign(int code) {
        return signs[code];
    }

    /** As {@link Closeness#letters}. */
    long letters(int code) {
        return letters.length == 0 ? 0 : letters[code];
    }
}

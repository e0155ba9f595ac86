package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.Bag;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Letters;
import org.forthwith.linkage.text.WithinOne;
import org.forthwith.linkage.text.Words;

/** Compares two texts of a few words, such as an address or an occupation. */
final class TextCloseness implements Closeness {

    static final List<String> WORDS = List.of(
            "differ",
            "a word in common",
            "half of the words in common",
            "written alike",
            "one slip apart, or the same words in another order or spacing");

    private static final double ALIKE = 0.88;

    private final JaroWinkler jaroWinkler = new JaroWinkler();

    @Override
    public int rung(String left, String right) {
        if (WithinOne.test(left, right)) {
            return Math.min(left.length(), right.length()) > 2 ? 4 : 0;
        }
        if (left.indexOf(' ') < 0 && right.indexOf(' ') < 0) {
            return jaroWinkler.similarity(left, right) >= ALIKE ? 3 : 0;
        }
        return ofWords(left, right);
    }

    @Override
    public long letters(String value) {
        return Letters.of(value);
    }

    @Override
    public int rung(long left, long right) {
        if (Letters.withinOne(left, right)) {
            return Math.min(Letters.count(left), Letters.count(right)) > 2 ? 4 : 0;
        }
        return Letters.jaroWinkler(left, right) >= ALIKE ? 3 : 0;
    }

    /** Says nothing of several words, one of which may be in common. */
    @Override
    public long sign(String value) {
        return value.indexOf(' ') >= 0 ? 0 : Bag.of(value);
    }

    @Override
    public boolean surelyNothing(long left, long right) {
        return Bag.apart(left, right) > 2 && Bag.mostJaroWinkler(left, right) < ALIKE;
    }

    private int ofWords(String left, String right) {
        int common = Words.common(left, right);
        int all = Words.count(left) + Words.count(right) - common;
        if (common == all || (left.charAt(0) == right.charAt(0) && sameButForSpaces(left, right))) {
            return 4;
        }
        if (jaroWinkler.similarity(left, right) >= ALIKE) {
            return 3;
        }
        return 2 * common >= all ? 2 : common == 0 ? 0 : 1;
    }

    private static boolean sameButForSpaces(String left, String right) {
        return left.replace(" ", "").equals(right.replace(" ", ""));
    }
}

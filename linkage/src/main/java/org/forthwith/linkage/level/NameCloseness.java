package org.forthwith.linkage.level;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.linkage.name.Nicknames;
import org.forthwith.linkage.name.Particles;
import org.forthwith.linkage.text.Bag;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.Letters;
import org.forthwith.linkage.text.WithinOne;

/** Compares two names, or two whole names of several words. */
final class NameCloseness implements Closeness {

    static final List<String> WORDS = List.of(
            "differ",
            "a little alike",
            "written alike",
            "one is a part or the first letter of the other",
            "one letter apart",
            "a short or other form of the same name",
            "the same words in another order or spacing");

    private static final double ALIKE = 0.88;
    private static final double LITTLE = 0.75;

    private final JaroWinkler jaroWinkler = new JaroWinkler();

    @Override
    public int rung(String left, String right) {
        boolean severalWords = left.indexOf(' ') >= 0 || right.indexOf(' ') >= 0;
        if (severalWords && sameWords(left, right)) {
            return 6;
        }
        if (Nicknames.related(left, right)) {
            return 5;
        }
        if (WithinOne.test(left, right)) {
            return left.length() > 1 && right.length() > 1 ? 4 : 0;
        }
        if (part(left, right)) {
            return 3;
        }
        return rung(jaroWinkler.similarity(left, right));
    }

    private static int rung(double similarity) {
        return similarity >= ALIKE ? 2 : similarity >= LITTLE ? 1 : 0;
    }

    /** As with signs: what short forms, initials and several words have in common is not in their letters. */
    @Override
    public long letters(String value) {
        return value.length() < 2 || Nicknames.known(value) ? 0 : Letters.of(value);
    }

    @Override
    public int rung(long left, long right) {
        return Letters.withinOne(left, right) ? 4 : rung(Letters.jaroWinkler(left, right));
    }

    /** Says nothing of short forms, initials and several words, which belong together without being written alike. */
    @Override
    public long sign(String value) {
        return value.length() < 2 || value.indexOf(' ') >= 0 || Nicknames.known(value) ? 0 : Bag.of(value);
    }

    @Override
    public boolean surelyNothing(long left, long right) {
        return Bag.apart(left, right) > 2 && Bag.mostJaroWinkler(left, right) < LITTLE;
    }

    private static boolean sameWords(String left, String right) {
        if (left.replace(" ", "").equals(right.replace(" ", ""))) {
            return true;
        }
        List<String> ofLeft = Particles.lookPast(left).stream().sorted().toList();
        return ofLeft.equals(Particles.lookPast(right).stream().sorted().toList());
    }

    private static boolean part(String left, String right) {
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0);
        }
        if (left.indexOf(' ') < 0 && right.indexOf(' ') < 0) {
            return false;
        }
        Set<String> common = new HashSet<>(Particles.lookPast(left));
        int ofLeft = common.size();
        Set<String> others = new HashSet<>(Particles.lookPast(right));
        common.retainAll(others);
        return !common.isEmpty() && common.size() == Math.min(ofLeft, others.size());
    }
}

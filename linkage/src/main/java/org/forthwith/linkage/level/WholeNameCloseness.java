package org.forthwith.linkage.level;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.linkage.name.Nicknames;
import org.forthwith.linkage.name.Particles;
import org.forthwith.linkage.text.JaroWinkler;
import org.forthwith.linkage.text.WithinOne;

/** Compares two whole names, each word of the shorter one with the word of the other that is nearest to it, whatever the order. */
final class WholeNameCloseness implements Closeness {

    static final List<String> WORDS = List.of(
            "differ",
            "one word in common",
            "half of the words alike",
            "every word of the shorter one alike",
            "every word of the shorter one the same",
            "every word alike",
            "the same words in another order or spacing");

    private static final double ALIKE = 0.9;

    private final JaroWinkler jaroWinkler = new JaroWinkler();

    @Override
    public int rung(String left, String right) {
        if (left.replace(" ", "").equals(right.replace(" ", ""))) {
            return 6;
        }
        List<String> fewer = Particles.lookPast(left);
        List<String> more = Particles.lookPast(right);
        return fewer.size() <= more.size() ? rung(fewer, more) : rung(more, fewer);
    }

    private int rung(List<String> fewer, List<String> more) {
        List<String> free = new ArrayList<>(more);
        int same = (int) fewer.stream().filter(free::remove).count();
        List<String> restOfFewer = new ArrayList<>(fewer);
        more.forEach(restOfFewer::remove);
        int alike = same
                + (int) restOfFewer.stream()
                        .filter(word -> takeAlike(word, free))
                        .count();
        if (alike == fewer.size()) {
            boolean single = fewer.size() == 1 && more.size() > 1;
            return fewer.size() == more.size() ? same == alike ? 6 : 5 : single ? 2 : same == alike ? 4 : 3;
        }
        return 2 * alike >= more.size() ? 2 : alike > 0 ? 1 : 0;
    }

    private boolean takeAlike(String word, List<String> free) {
        for (String other : free) {
            if (alike(word, other)) {
                return free.remove(other);
            }
        }
        return false;
    }

    private boolean alike(String left, String right) {
        if (left.length() == 1 || right.length() == 1) {
            return left.charAt(0) == right.charAt(0);
        }
        return WithinOne.test(left, right)
                || Nicknames.related(left, right)
                || jaroWinkler.similarity(left, right) >= ALIKE;
    }
}

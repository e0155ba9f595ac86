package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.Osa;
import org.forthwith.linkage.text.WithinOne;

/** Compares two names of accounts. */
final class UsernameCloseness implements Closeness {

    static final List<String> WORDS =
            List.of("differ", "two slips apart", "one slip apart", "the same but for digits, signs and look-alikes");

    private static final int ROOM_FOR_ONE = 5;
    private static final int ROOM_FOR_TWO = 8;

    private final Osa osa = new Osa();

    @Override
    public int rung(String left, String right) {
        String skeleton = Skeleton.of(left);
        if (!skeleton.isEmpty() && skeleton.equals(Skeleton.of(right))) {
            return 3;
        }
        int shorter = Math.min(left.length(), right.length());
        if (shorter >= ROOM_FOR_ONE && WithinOne.test(left, right)) {
            return 2;
        }
        return shorter >= ROOM_FOR_TWO && osa.distance(left, right) <= 2 ? 1 : 0;
    }
}

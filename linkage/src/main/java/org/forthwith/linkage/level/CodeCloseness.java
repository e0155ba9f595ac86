package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.Osa;
import org.forthwith.linkage.text.WithinOne;

/** Compares two numbers or codes that somebody may have mistyped. A code of one or two characters has no room for a slip. */
final class CodeCloseness implements Closeness {

    static final List<String> WORDS = List.of("differ", "two slips apart", "one slip apart");

    private static final int ROOM_FOR_ONE = 3;
    private static final int ROOM_FOR_TWO = 6;

    private final Osa osa = new Osa();

    @Override
    public int rung(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        if (shorter >= ROOM_FOR_ONE && WithinOne.test(left, right)) {
            return 2;
        }
        return shorter >= ROOM_FOR_TWO && osa.distance(left, right) <= 2 ? 1 : 0;
    }
}

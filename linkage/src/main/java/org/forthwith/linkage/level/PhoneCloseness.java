package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.text.WithinOne;

/** Compares two telephone numbers as their digits, without the trunk zero and the code of the country where it is known. */
final class PhoneCloseness implements Closeness {

    static final List<String> WORDS = List.of("differ", "one digit apart", "the same but for the area");

    private static final int SUBSCRIBER = 7;

    @Override
    public int rung(String left, String right) {
        boolean room = Math.min(left.length(), right.length()) >= SUBSCRIBER;
        if (room && tail(left).equals(tail(right))) {
            return 2;
        }
        return room && WithinOne.test(left, right) ? 1 : 0;
    }

    static String tail(String number) {
        return number.substring(Math.max(0, number.length() - SUBSCRIBER));
    }
}

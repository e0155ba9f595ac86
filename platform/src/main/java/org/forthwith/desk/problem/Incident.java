package org.forthwith.desk.problem;

import java.util.random.RandomGenerator;

/** The number under which a fault stands in the log, short enough to be read out on the telephone: "7F3K-2Q9P". */
record Incident(String number) {

    /** Without I, L, O and U, which are misheard or misread. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 4;

    static Incident next(RandomGenerator chance) {
        return new Incident(letters(chance) + "-" + letters(chance));
    }

    private static String letters(RandomGenerator chance) {
        return chance.ints(HALF, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .reduce("", String::concat);
    }
}

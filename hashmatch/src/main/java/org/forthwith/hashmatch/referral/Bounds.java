package org.forthwith.hashmatch.referral;

import java.util.List;

/** How long what a platform says may be. Far above what any needs; it keeps one referral from filling a disk. */
final class Bounds {

    /** Of one thing, such as user names. */
    private static final int MOST = 200;

    /** In characters. */
    private static final int LONGEST = 500;

    private Bounds() {}

    static String needed(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A referral needs " + what + ".");
        }
        return optional(what, text);
    }

    static String optional(String what, String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Of " + what + " up to " + LONGEST + " characters are taken.");
        }
        return text;
    }

    static <T> List<T> few(String what, List<T> all) {
        if (all.size() > MOST) {
            throw new IllegalArgumentException("Of " + what + " up to " + MOST + " are taken.");
        }
        return List.copyOf(all);
    }

    static List<String> texts(String what, List<String> all) {
        for (String text : all) {
            needed(what, text);
        }
        return few(what, all);
    }
}

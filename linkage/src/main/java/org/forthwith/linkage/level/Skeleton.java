package org.forthwith.linkage.level;

import org.forthwith.linkage.name.Plain;

/** What stays of a name of an account when everything is taken off by which people make a second one: signs, look-alikes, digits at the end. */
public final class Skeleton {

    private static final String LOOKS = "013457@$!|";
    private static final String LIKE = "oieastasil";

    private Skeleton() {}

    /** A name that has nothing but digits and signs keeps its digits. */
    public static String of(String username) {
        int end = username.length();
        while (end > 0 && Character.isDigit(username.charAt(end - 1))) {
            end--;
        }
        String unsigned = username.substring(0, end);
        String base = Plain.squeezed(unsigned).isEmpty() ? username : unsigned;
        StringBuilder letters = new StringBuilder(base.length());
        boolean digitsOnly = base.chars().noneMatch(Character::isLetter);
        for (int next = 0; next < base.length(); next++) {
            char letter = base.charAt(next);
            int at = digitsOnly ? -1 : LOOKS.indexOf(letter);
            letters.append(at < 0 ? letter : LIKE.charAt(at));
        }
        return Plain.squeezed(letters.toString());
    }
}

package org.forthwith.linkage.name;

/**
 * A rough key for how a name sounds, to bring spellings of one name into one block: after Russell's Soundex, with the beginnings that English
 * writes in two ways made one. It is never evidence, only a place to look.
 */
public final class Sound {

    private static final String CODES = "01230120022455012623010202";
    private static final int LENGTH = 4;

    private Sound() {}

    /** Empty for a name without a plain Latin letter. */
    public static String of(String name) {
        String letters = beginning(name.replaceAll("[^a-z]", ""));
        if (letters.isEmpty()) {
            return "";
        }
        StringBuilder sound = new StringBuilder().append(letters.charAt(0));
        char before = code(letters.charAt(0));
        for (int at = 1; at < letters.length() && sound.length() < LENGTH; at++) {
            char letter = letters.charAt(at);
            char code = code(letter);
            if (code != '0' && code != before) {
                sound.append(code);
            }
            before = letter == 'h' || letter == 'w' ? before : code;
        }
        return sound.toString();
    }

    private static String beginning(String letters) {
        return letters.replaceFirst("^ph", "f")
                .replaceFirst("^(kn|gn)", "n")
                .replaceFirst("^wr", "r")
                .replaceFirst("^[ck]", "k")
                .replaceFirst("^mac", "mc");
    }

    private static char code(char letter) {
        return CODES.charAt(letter - 'a');
    }
}

package org.forthwith.linkage.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Any writing in plain small letters: compatibility forms resolved, accents taken off, letters of other scripts by the list {@code letters.csv}.
 * A letter that is in no list stays as it is, so that a name in an unlisted script still equals itself.
 */
public final class Plain {

    private static final Map<Character, String> LETTERS = letters();

    private Plain() {}

    /** Words of letters and digits with one space between them; apostrophes vanish, every other sign parts words. */
    // [impl->req~names-by-lists-not-by-deletion~1]
    public static String words(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at++) {
            letter(small.charAt(at), plain);
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
    }

    /** The same in one piece. */
    public static String squeezed(String text) {
        return words(text).replace(" ", "");
    }

    private static void letter(char letter, StringBuilder plain) {
        String other = letter < 128 ? null : LETTERS.get(letter);
        if (other != null) {
            plain.append(other);
        } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
            plain.append(letter);
        } else if (!vanishes(letter) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean vanishes(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK || "'`´’‘ʼʻʹʺ".indexOf(letter) >= 0;
    }

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new HashMap<>();
        for (List<String> line : Lists.read("letters.csv")) {
            letters.put(line.getFirst().charAt(0), line.get(1));
        }
        return Map.copyOf(letters);
    }
}

package org.forthwith.linkage.name;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Any writing in plain small letters: compatibility forms resolved, accents taken off, letters of other scripts by the list {@code letters.csv}.
 * A letter that is in no list stays as it is, with its vowel signs and other marks, so that a name in an unlisted script still equals itself and no
 * other.
 */
public final class Plain {

    private static final Map<Integer, String> LETTERS = letters();

    /** Where the marks stand that a name is written with or without: accents, and the points of Arabic and Hebrew. */
    private static final Set<UnicodeBlock> OPTIONAL = Set.of(
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS_EXTENDED,
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT,
            UnicodeBlock.COMBINING_MARKS_FOR_SYMBOLS,
            UnicodeBlock.COMBINING_HALF_MARKS,
            UnicodeBlock.CYRILLIC,
            UnicodeBlock.ARABIC,
            UnicodeBlock.ARABIC_EXTENDED_A,
            UnicodeBlock.HEBREW,
            UnicodeBlock.VARIATION_SELECTORS,
            UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT);

    private Plain() {}

    /** Words of letters and digits with one space between them; apostrophes vanish, every other sign parts words. */
    // [impl->req~names-by-lists-not-by-deletion~1]
    public static String words(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        apart(text).toLowerCase(Locale.ROOT).codePoints().forEach(letter -> letter(letter, plain));
        int end = plain.length();
        plain.setLength(end > 0 && plain.charAt(end - 1) == ' ' ? end - 1 : end);
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The same in one piece. */
    public static String squeezed(String text) {
        return words(text).replace(" ", "");
    }

    /** Letters and their marks by themselves, also the Japanese marks that some write behind a letter and not upon it. */
    private static String apart(String text) {
        String upon = text.replace('\u309B', '\u3099').replace('\u309C', '\u309A');
        return Normalizer.normalize(upon, Normalizer.Form.NFKD);
    }

    private static void letter(int letter, StringBuilder plain) {
        String other = letter < 128 ? null : LETTERS.get(letter);
        boolean begun = !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ';
        if (other != null) {
            plain.append(other);
        } else if (!vanishes(letter) && (stays(letter) || (begun && mark(letter)))) {
            plain.appendCodePoint(letter);
        } else if (begun && !vanishes(letter)) {
            plain.append(' ');
        }
    }

    private static boolean stays(int letter) {
        return Character.isLetterOrDigit(letter) || Character.isSupplementaryCodePoint(letter);
    }

    /** Part of a word: who takes vowel signs off makes one name of many. */
    private static boolean mark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean vanishes(int letter) {
        return (mark(letter) && OPTIONAL.contains(UnicodeBlock.of(letter)))
                || Character.getType(letter) == Character.FORMAT
                || "'`´’‘ʼʻʹʺ".indexOf(letter) >= 0;
    }

    private static Map<Integer, String> letters() {
        Map<Integer, String> letters = new HashMap<>();
        for (List<String> line : Lists.read("letters.csv")) {
            letters.put(line.getFirst().codePointAt(0), line.get(1));
        }
        return Map.copyOf(letters);
    }
}

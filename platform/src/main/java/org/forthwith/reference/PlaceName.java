package org.forthwith.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of places and forces as they are compared: without case, accents, points and commas, and with "and" for the sign. */
final class PlaceName {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlaceName() {}

    static String plain(String written) {
        var letters = ACCENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        var words = letters.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace("'", "")
                .replace("’", "");
        return APART.matcher(words).replaceAll(" ").strip();
    }
}

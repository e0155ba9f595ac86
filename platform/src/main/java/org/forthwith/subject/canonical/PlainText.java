package org.forthwith.subject.canonical;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.forthwith.subject.Form;

/** The characters of a writing that carry meaning: full-width forms made plain, invisible and control characters gone. */
final class PlainText {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private PlainText() {}

    /** Empty when nothing is left, or when the writing is longer than any identifier. */
    static String of(String written) {
        if (written.length() > Form.LONGEST) {
            return "";
        }
        var kept = new StringBuilder(written.length());
        NFKC.normalize(written).codePoints().filter(PlainText::meansSomething).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** Without regard to capital letters, for scripts of all kinds. */
    static String folded(String text) {
        return FOLDED.normalize(text);
    }

    private static boolean meansSomething(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> Character.isWhitespace(character);
            case Character.SURROGATE -> false;
            default -> !UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
        };
    }
}

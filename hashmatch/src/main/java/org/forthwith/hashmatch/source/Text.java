package org.forthwith.hashmatch.source;

/** Which texts are the same after they have been written as XML and read again. */
final class Text {

    private Text() {}

    static boolean stays(String text) {
        return text.equals(text.strip())
                && text.codePoints()
                        .allMatch(letter -> (letter >= ' ' && letter < Character.MIN_SURROGATE)
                                || (letter > Character.MAX_SURROGATE && letter <= 0xFFFD)
                                || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT);
    }
}

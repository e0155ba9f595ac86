package org.forthwith.hashmatch.referral;

/** Takes out of a text what XML 1.0 cannot hold, control characters and halves of characters, and counts it. Our JSON is kept to the same. */
final class Clean {

    private static final char INSTEAD = '\uFFFD';

    private int replaced;

    String text(String written) {
        StringBuilder clean = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at = written.offsetByCodePoints(at, 1)) {
            int letter = written.codePointAt(at);
            boolean holds = holds(letter);
            replaced += holds ? 0 : 1;
            clean.appendCodePoint(holds ? letter : INSTEAD);
        }
        return clean.toString();
    }

    int replaced() {
        return replaced;
    }

    /** Source: XML 1.0, production 2. */
    private static boolean holds(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }
}

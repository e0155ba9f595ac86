package org.forthwith.referral.source;

import org.jspecify.annotations.Nullable;

/** A sender's words, made fit to stand in a title or a warning: one line, not long. */
final class Words {

    private static final int LONG_ENOUGH = 80;

    private Words() {}

    static String brief(String written) {
        String line = written.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONG_ENOUGH) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONG_ENOUGH - 1)) ? LONG_ENOUGH - 1 : LONG_ENOUGH;
        return line.substring(0, end) + "…";
    }

    static String quoted(String written) {
        return '"' + brief(written) + '"';
    }

    /** "Platform report, Example Chat", or the first half alone. */
    static String title(String what, @Nullable String whose) {
        return whose == null || whose.isBlank() ? what : what + ", " + brief(whose);
    }

    /** The same for a report that has to have come from some platform. */
    static String titleOfPlatform(String what, @Nullable String platform) {
        return title(what, platform == null ? "platform not named" : platform);
    }
}

package org.forthwith.referral;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Of which story a report is part. Two issuers may both have a number 12, so a number means something only in the space of its issuer.
 *
 * @param space the family of formats, and in it who gives the numbers
 * @param number of the report that began the story
 * @param own of this report; the same unless it follows another one
 */
public record Story(String space, String number, String own) {

    private static final String APART = " | ";

    /** Nothing when the report has no number. */
    // [impl->req~a-number-means-something-with-its-issuer-only~1]
    public static @Nullable Story of(
            String family, @Nullable String issuer, @Nullable String own, @Nullable String follows) {
        String number = follows == null ? own : follows;
        return number == null ? null : new Story(space(family, issuer), number, own == null ? number : own);
    }

    /** The numbers that a server gives for reports that are handed to it piece by piece are a space of their own. */
    public static String keyOfServer(String number) {
        return "server" + APART + number;
    }

    public String key() {
        return space + APART + number;
    }

    /** Null when the report follows no other. */
    public @Nullable String ownKey() {
        return own.equals(number) ? null : space + APART + own;
    }

    /** An issuer's name without regard to capitals and spaces, and without what sets the parts of a key apart. */
    private static String space(String family, @Nullable String issuer) {
        String name = issuer == null
                ? ""
                : issuer.replaceAll("[\\p{Cntrl}\\s|]+", " ").strip();
        return name.isEmpty() ? family : family + APART + name.toLowerCase(Locale.ROOT);
    }
}

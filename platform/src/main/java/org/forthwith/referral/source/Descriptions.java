package org.forthwith.referral.source;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/** Who the reported person is said to be, in one line. Of nobody else is a name read: not of a child, not of whoever reports. */
final class Descriptions {

    private static final Pattern BORN = Pattern.compile("^[0-9]{4}(?:-[0-9]{2}-[0-9]{2})?");
    private static final Pattern POSTCODE = Pattern.compile("(?i)[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}");

    private Descriptions() {}

    /** A line where it says a surname and one thing more; what is not readable of the rest is left out. */
    static void ofSuspect(
            Draft draft,
            @Nullable String surname,
            @Nullable String forename,
            @Nullable String born,
            @Nullable String postcode,
            String path) {
        String family = name(surname);
        if (family.isEmpty()) {
            return;
        }
        String line = Stream.of(
                        family,
                        name(forename),
                        known(BORN, born),
                        POSTCODE.matcher(said(postcode)).matches() ? said(postcode) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (line.contains(",")) {
            draft.found(IdentifierKind.PERSON, line, PersonRole.SUSPECT, path);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Without what is no part of a name: brackets, digits, marks. */
    private static String name(@Nullable String text) {
        return said(text).replaceAll("[^\\p{L}\\p{M}'\u2019.\\- ]", " ").strip();
    }

    /** The day, or the year where more is not readable. */
    private static String known(Pattern date, @Nullable String text) {
        var matcher = date.matcher(said(text));
        return matcher.find() ? matcher.group() : "";
    }
}

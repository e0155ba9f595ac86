package org.forthwith.referral.source;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.jspecify.annotations.Nullable;

/** Who the reported person is said to be, in one line. Of nobody else is a name read: not of a child, not of whoever reports. */
final class Descriptions {

    private Descriptions() {}

    /** A line where it says a name and one thing more; else nothing. */
    static void ofSuspect(
            Draft draft,
            @Nullable String surname,
            @Nullable String forename,
            @Nullable String born,
            @Nullable String postcode,
            String path) {
        if (surname == null && forename == null) {
            return;
        }
        String line = Stream.of(surname, forename, born, postcode)
                .filter(Objects::nonNull)
                .map(part -> part.replaceAll("[,;]", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (line.contains(",")) {
            draft.found(IdentifierKind.PERSON, line, PersonRole.SUSPECT, path);
        }
    }
}

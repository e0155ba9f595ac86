package org.forthwith.access;

import java.util.Locale;
import java.util.Set;

/** The names under which the platform itself acts on the record. Neither a person nor a sender may have one, nor one that looks like it. */
public final class ReservedNames {

    private static final Set<String> OF_THE_PLATFORM = Set.of("operator", "forthwith");

    private ReservedNames() {}

    /** A colon parts a name from a secret on the wire, and a stroke parts it from the rest of what is signed for the database: no name has one. */
    // [impl->req~the-platforms-names-are-its-own~1]
    public static boolean holds(String id) {
        return id.contains(":")
                || id.contains("|")
                || OF_THE_PLATFORM.contains(id.strip().toLowerCase(Locale.ROOT));
    }
}

package org.forthwith.linkage.level;

import java.util.Locale;
import java.util.Set;

/** What people write where they have nothing to write. */
final class Blank {

    private static final Set<String> ANYWHERE =
            Set.of("", "-", "--", "?", "n/a", "nan", "unknown", "not known", "not given", "<null>", "<na>");
    private static final Set<String> BUT_IN_A_NAME = Set.of("null", "none", "na", "x", "xx", "xxx");

    private Blank() {}

    static boolean test(String written, Kind kind) {
        String small = written.toLowerCase(Locale.ROOT);
        return ANYWHERE.contains(small) || (!name(kind) && BUT_IN_A_NAME.contains(small));
    }

    /** Null is a surname, and Na another. */
    private static boolean name(Kind kind) {
        return kind == Kind.FORENAME || kind == Kind.SURNAME || kind == Kind.NAME;
    }
}

package org.forthwith.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a place lies in the country whose forces these tables hold. */
enum Country {
    UNITED_KINGDOM,
    ABROAD,
    UNKNOWN;

    private static final Set<String> OURS = Set.of(
            "gb", "gbr", "uk", "united kingdom", "great britain", "england", "wales", "scotland", "northern ireland");

    /** Codes that platforms send where they know no country: an anonymous proxy, a satellite link, another, a region. */
    private static final Set<String> NO_COUNTRY = Set.of("", "a1", "a2", "o1", "ap", "eu", "zz", "xx", "unknown");

    static Country of(@Nullable String written) {
        var name = written == null ? "" : PlaceName.plain(written);
        if (NO_COUNTRY.contains(name)) {
            return UNKNOWN;
        }
        return OURS.contains(name) || name.startsWith("gb ") ? UNITED_KINGDOM : ABROAD;
    }
}

package org.forthwith.referral.source;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How tips write that something is not there. */
final class Tips {

    private static final Set<String> NOTHING = Set.of("n/a", "na", "none", "null", "unknown", "not provided");

    private Tips() {}

    /** The text, or null where it only says that there is none. */
    static @Nullable String said(Json json) {
        String text = json.text();
        return text == null || NOTHING.contains(text.strip().toLowerCase(Locale.ROOT)) ? null : text;
    }

    static @Nullable Integer port(Json json) {
        String text = json.text();
        return text == null || !text.strip().matches("[1-9][0-9]{0,4}") ? null : Integer.valueOf(text.strip());
    }
}

package org.forthwith.referral.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A priority in a sender's own words. The levels of others are not public, so the words are read for their plain meaning. */
final class Priority {

    private static final Set<String> URGENT =
            Set.of("URGENT", "IMMEDIATE", "EMERGENCY", "CRITICAL", "IMMINENT", "HIGHEST", "HIGH");
    private static final Set<String> DENIAL = Set.of("NON", "NOT", "NO");

    private Priority() {}

    static boolean urgent(String written) {
        List<String> words = List.of(written.toUpperCase(Locale.ROOT).split("[^A-Z]+", -1));
        return words.stream().anyMatch(URGENT::contains) && words.stream().noneMatch(DENIAL::contains);
    }
}

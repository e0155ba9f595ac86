package org.forthwith.hashmatch.post;

import org.jspecify.annotations.Nullable;

/**
 * What became of a referral that was handed over.
 *
 * @param standing where it stands, on disk; null when nothing was kept: there is no room, or its file is damaged and a person has to look at that
 * @param known it had been handed over before, and that one is left as it is
 */
public record Outcome(String id, @Nullable Standing standing, boolean known) {

    public boolean isTaken() {
        return standing != null && !known;
    }
}

package org.forthwith.hashmatch.referral;

import java.time.Instant;
import java.util.List;
import org.forthwith.hashmatch.match.Match;

/**
 * An upload that a list knows, and whose it is.
 *
 * @param upload what the platform calls the upload
 * @param at when it was found, which is not when it was uploaded
 * @param matches at least one
 */
public record Detection(String upload, Instant at, List<Match> matches, Account account, Seen seen) {

    public Detection {
        Bounds.needed("what the platform calls the upload", upload);
        matches = Bounds.few("matches", matches);
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("Without a match there is nothing to refer.");
        }
    }

    @Override
    public String toString() {
        return "a detection";
    }
}

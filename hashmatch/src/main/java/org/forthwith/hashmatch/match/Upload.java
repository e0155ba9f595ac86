package org.forthwith.hashmatch.match;

import java.util.List;
import org.forthwith.hashmatch.value.Hash;
import org.forthwith.hashmatch.value.Quality;

/**
 * A file that somebody has handed to a platform, by its hashes alone.
 *
 * @param reference what the platform calls it; it comes back with each match and is not looked at
 * @param hashes of the file: digests, and PDQ; of a picture that may have been turned or mirrored all eight PDQ are asked for together
 * @param quality of its PDQ; below {@link Quality#LEAST} they are not searched for
 */
public record Upload(String reference, List<Hash> hashes, Quality quality) {

    /** Of one file there are eight PDQ, a few digests, and not more than this. */
    public static final int MOST_HASHES = 64;

    public Upload {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > MOST_HASHES) {
            throw new IllegalArgumentException("An upload has 1 to " + MOST_HASHES + " hashes.");
        }
    }
}

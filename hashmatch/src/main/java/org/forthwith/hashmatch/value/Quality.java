package org.forthwith.hashmatch.value;

/**
 * How much a picture gave PDQ to work with, 0 to 100. Of a picture of one colour any hash is as good as another, so such hashes match anything.
 *
 * <p>Source: whoever publishes PDQ advises to discard hashes of quality 49 and less.
 */
public record Quality(int percent) {

    /** The least that is searched and listed. */
    public static final Quality LEAST = new Quality(50);

    public static final Quality BEST = new Quality(100);

    public Quality {
        if (percent < 0 || percent > 100) {
            throw new NotAHash("has a quality of " + percent + "; it goes from 0 to 100");
        }
    }

    public boolean isAtLeast(Quality other) {
        return percent >= other.percent;
    }
}

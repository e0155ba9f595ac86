package org.forthwith.obligation;

/** Where a figure comes from, and how far to trust it. */
public record Source(String code, String title, Standing standing) {

    public enum Standing {
        STATUTE,
        /** Read in somebody's account of the original. */
        SECOND_HAND,
        /** Not yet checked against the original. */
        UNVERIFIED,
        /** A default of this product, to be set by local policy. */
        OURS
    }
}

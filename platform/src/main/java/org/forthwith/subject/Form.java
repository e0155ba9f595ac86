package org.forthwith.subject;

import org.jspecify.annotations.Nullable;

/**
 * An identifier as it is compared and as it is looked up.
 *
 * @param canonical equal for two writings of the same thing; null when the writing cannot be read, and then it equals nothing
 * @param searchForm looser, for searching only; null where the kind has none
 */
public record Form(@Nullable String canonical, @Nullable String searchForm) {

    /** Bytes in UTF-8 that neither form exceeds, so that an index can hold every one of them. */
    public static final int LONGEST = 2048;

    public static final Form UNREADABLE = new Form(null, null);

    /** A form that is looked up exactly as it is compared. */
    public static Form exactly(String canonical) {
        return new Form(canonical, null);
    }
}

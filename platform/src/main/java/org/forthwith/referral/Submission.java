package org.forthwith.referral;

import org.jspecify.annotations.Nullable;

/**
 * A document handed in at the door.
 *
 * @param sender who hands it in, as registered
 * @param senderReference the sender's own id of the document; null when the sender gave none, and then the document's own id or its digest serves
 * @param mergeKey the sender's id of the story it tells, where the protocol says it outside the document
 */
public record Submission(
        Original original,
        Channel channel,
        String sender,
        @Nullable String senderReference,
        @Nullable String mergeKey) {

    /** How long a sender's own number may be, in characters. */
    public static final int LONGEST_REFERENCE = 512;
}

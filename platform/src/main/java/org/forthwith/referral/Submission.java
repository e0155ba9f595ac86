package org.forthwith.referral;

import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A document handed in at the door.
 *
 * @param sender who hands it in, as registered
 * @param senderReference the sender's own id of the document; null when the sender gave none, and then the document's own id or its digest serves
 * @param mergeKey the server's number of the story, where the protocol says it outside the document
 */
public record Submission(
        Original original,
        Channel channel,
        String sender,
        @Nullable String senderReference,
        @Nullable String mergeKey) {

    /** How long a sender's own number may be, in characters. */
    public static final int LONGEST_REFERENCE = 512;

    /** What somebody hands in. Colleagues hand in for their force, so that one can continue the story that another began. */
    // [impl->req~colleagues-continue-one-story~1]
    public static Submission by(Actor sender, Original original, Channel channel, @Nullable String senderReference) {
        String name = sender.person() ? "force " + sender.force().value() : sender.id();
        return new Submission(original, channel, name, senderReference, null);
    }
}

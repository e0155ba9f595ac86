package org.forthwith.flow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ReferralId;
import org.forthwith.referral.Report;
import org.forthwith.referral.Story;
import org.forthwith.referral.Submission;
import org.jspecify.annotations.Nullable;

/** A document that has been read and whose identifiers have their canonical forms; nothing has been looked up yet. */
record Arrival(
        ReferralId id,
        Submission submission,
        Origin origin,
        Report report,
        List<Sighting> sightings,
        Actor sender,
        Instant at) {

    /** The number of the story: the server's, or the document's own. */
    @Nullable
    String mergeKey() {
        if (submission.mergeKey() != null) {
            return Story.keyOfServer(submission.mergeKey());
        }
        return report.story() == null ? null : report.story().key();
    }

    /** The document's own number where it follows another one. */
    @Nullable
    String ownKey() {
        return submission.mergeKey() != null || report.story() == null
                ? null
                : report.story().ownKey();
    }

    /** Under which numbers other documents of the same story may have come. */
    List<String> storyKeys() {
        return Stream.of(mergeKey(), ownKey()).filter(Objects::nonNull).toList();
    }

    static Origin origin(Submission submission, @Nullable Report report) {
        return new Origin(
                submission.channel().name(),
                submission.sender(),
                reference(submission, report),
                submission.original().digest(),
                submission.original().length(),
                report == null ? null : report.format());
    }

    /** The sender's reference, or the one inside the document, or the digest: something always tells one document from another. */
    private static String reference(Submission submission, @Nullable Report report) {
        if (submission.senderReference() != null) {
            return submission.senderReference();
        }
        String inside = report == null ? null : report.senderReference();
        return inside == null ? submission.original().digest() : inside;
    }
}

package org.forthwith.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ReferralId;
import org.jspecify.annotations.Nullable;

/** What can happen to a document on its way in. */
public sealed interface ReferralEvent extends Event {

    /** What is known of a document whether or not it can be read. The digest is the SHA-256 of the bytes as they came, in hexadecimal. */
    record Origin(
            String channel,
            String sender,
            String senderReference,
            String digest,
            long length,
            @Nullable String schemaVersion) {}

    /**
     * Read, and now part of a case. Reports that share a key tell one story.
     *
     * @param mergeKey the number of the report that began the story, with whose number it is
     * @param ownKey the report's own number where it follows another one
     * @param incident when it happened or was noticed, as written, with what is doubtful about that
     * @param marks what its sender ticked: flags by their names, classes by their codes, whether somebody had looked
     */
    record Received(
            CaseId caseId,
            ReferralId referralId,
            Instant at,
            Origin origin,
            @Nullable String mergeKey,
            List<String> warnings,
            @Nullable String ownKey,
            SubjectEvent.@Nullable Seen incident,
            @Nullable List<String> marks)
            implements ReferralEvent {
        public Received {
            warnings = List.copyOf(warnings);
            marks = marks == null || marks.isEmpty() ? null : List.copyOf(marks);
        }

        /** A report with nothing beyond what every report has. */
        public Received(
                CaseId caseId,
                ReferralId referralId,
                Instant at,
                Origin origin,
                @Nullable String mergeKey,
                List<String> warnings) {
            this(caseId, referralId, at, origin, mergeKey, warnings, null, null, null);
        }

        @Override
        public UUID stream() {
            return caseId.value();
        }
    }

    /** Kept whole although it cannot be read. */
    record NeedsRepair(ReferralId referralId, Instant at, Origin origin, List<Flaw> flaws) implements ReferralEvent {
        public NeedsRepair {
            flaws = List.copyOf(flaws);
        }

        @Override
        public UUID stream() {
            return referralId.value();
        }
    }

    /** Mended by a person, and taken in as another referral; the broken original stays. A batch goes to many cases, and so to none. */
    record Repaired(
            ReferralId referralId,
            Instant at,
            ReferralId by,
            @Nullable CaseId caseId) implements ReferralEvent {
        @Override
        public UUID stream() {
            return referralId.value();
        }
    }

    /** Looked at by a person who says that it is no report. It is kept for good and waits no longer. */
    record SetAside(ReferralId referralId, Instant at, String reason) implements ReferralEvent {
        @Override
        public UUID stream() {
            return referralId.value();
        }
    }

    /** A batch, kept whole; each of its parts has gone its own way. */
    record TakenApart(ReferralId referralId, Instant at, Origin origin, int parts) implements ReferralEvent {
        @Override
        public UUID stream() {
            return referralId.value();
        }
    }

    /** What is wrong with a document, and where. Line and column count from 1; 0 when the place is not known. */
    record Flaw(int line, int column, String text) {

        /** "line 3, column 7: what is wrong there". */
        public String words() {
            return line == 0 ? text : "line " + line + ", column " + column + ": " + text;
        }
    }
}

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

    /** Read, and now part of a case. The merge key is the sender's own report id: reports that share it tell one story. */
    record Received(
            CaseId caseId,
            ReferralId referralId,
            Instant at,
            Origin origin,
            @Nullable String mergeKey,
            List<String> warnings)
            implements ReferralEvent {
        public Received {
            warnings = List.copyOf(warnings);
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

    /** Mended by a person, and taken in as another referral; the broken original stays. */
    record Repaired(ReferralId referralId, Instant at, ReferralId by, CaseId caseId) implements ReferralEvent {
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

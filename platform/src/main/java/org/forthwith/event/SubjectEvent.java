package org.forthwith.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.ReferralId;
import org.jspecify.annotations.Nullable;

/** What can become known about the people in a case and how they can be told apart. */
public sealed interface SubjectEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * The identifiers that one referral carries, in the order in which they stand there, or those that a person has found.
     *
     * @param referralId the referral; for what a person has found, an id of the finding
     */
    record IdentifiersFound(CaseId caseId, Instant at, ReferralId referralId, List<Sighting> sightings)
            implements SubjectEvent {
        public IdentifiersFound {
            sightings = List.copyOf(sightings);
        }
    }

    /** A child in the suspect's life is known. Age in whole years; district by its ONS code. */
    record ChildIdentified(
            CaseId caseId,
            Instant at,
            ChildId childId,
            @Nullable Integer age,
            Answer livesWithSuspect,
            @Nullable String district,
            boolean immediateRisk,
            String howKnown)
            implements SubjectEvent {}

    /**
     * A person has been found behind the identifiers.
     *
     * @param restsOn the indices of the IP events compared
     * @param agreedOn the person or address to which every one of them points; absent in findings recorded before it was asked for
     */
    record SuspectResolved(
            CaseId caseId,
            Instant at,
            String source,
            List<Integer> restsOn,
            boolean corroborated,
            List<String> flags,
            @Nullable String agreedOn)
            implements SubjectEvent {
        public SuspectResolved {
            restsOn = List.copyOf(restsOn);
            flags = List.copyOf(flags);
        }
    }

    /**
     * One identifier as it stands in one place of one referral.
     *
     * @param canonical the form in which values are compared; null when the value cannot be read, and then it equals nothing
     * @param searchForm a looser form for searching only (user names that look alike); null where the kind has none
     * @param platform the service on which a user name or an account number means something
     * @param path where it stands in the original: an XPath, a JSON pointer, a row
     * @param unlinkable why it must never join two cases; null when it may
     * @param extracted read out of free text, and so unconfirmed
     */
    record Sighting(
            IdentifierKind kind,
            String written,
            @Nullable String canonical,
            @Nullable String searchForm,
            @Nullable String platform,
            PersonRole role,
            String path,
            @Nullable String unlinkable,
            boolean extracted,
            @Nullable Seen seen) {}

    /**
     * When an identifier was in use.
     *
     * @param original the time as it was written
     * @param at the instant, or null when the writing leaves more than one instant possible
     * @param flag why it is ambiguous; null when it is not
     */
    record Seen(
            String original,
            @Nullable Instant at,
            @Nullable String flag,
            @Nullable Integer port,
            @Nullable String what) {}
}

package org.forthwith.event;

import java.time.Instant;
import java.time.LocalDate;
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
     * Two of the people and places around a suspect belong together for a time.
     *
     * @param relation the relation, so that it can be ended
     * @param kind by the name of {@code subject.RelationKind}
     * @param from the person: the suspect, a child, somebody else
     * @param to the address, school, employer or person
     * @param since from when on; null when it has always been so, as far as anybody knows
     * @param until the last day; null while it lasts
     * @param checkedAt when the source was asked
     */
    record RelationRecorded(
            CaseId caseId,
            Instant at,
            UUID relation,
            String kind,
            Node from,
            Node to,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String source,
            Instant checkedAt,
            @Nullable String evidence)
            implements SubjectEvent {}

    /** A relation has ended, or was a mistake: it holds no longer than until that day. */
    record RelationEnded(CaseId caseId, Instant at, UUID relation, LocalDate until, String source, String evidence)
            implements SubjectEvent {}

    /**
     * Somebody has established everybody who lives at an address.
     *
     * @param address the name of the node
     * @param evidence what that rests on; never empty
     */
    record HouseholdResolved(
            CaseId caseId, Instant at, String address, String source, Instant checkedAt, String evidence)
            implements SubjectEvent {}

    /**
     * A person or a place around a suspect.
     *
     * @param kind by the name of {@code subject.NodeKind}
     * @param name by which the case tells it from others: an address as written, the id of a child, the name of a school
     */
    record Node(String kind, String name) {}

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

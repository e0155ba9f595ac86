package org.forthwith.casefile;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.casefile.CaseFile.Child;
import org.forthwith.casefile.CaseFile.Resolution;
import org.forthwith.casefile.CaseFile.Result;
import org.forthwith.event.BailEvent;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.event.GuidanceEvent;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.ObligationEvent;
import org.forthwith.event.ReferralEvent;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.event.StaffEvent;
import org.forthwith.event.SubjectEvent;
import org.forthwith.event.TrainingEvent;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** Hears a story entry by entry and says what the case has become. */
final class CaseFolding {

    private CaseEvent.@Nullable Opened opened;
    private State state = State.RECEIVED;
    private final Map<Track, Instant> stepped = new EnumMap<>(Track.class);
    private Optional<State> safeguarding = Optional.empty();
    /** What the authority was doing when one more child became known. */
    private Optional<State> underWay = Optional.empty();

    private @Nullable String owner;
    private @Nullable String ownerName;
    private boolean accepted;
    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, String> waived = new HashMap<>();
    private final Map<ChildId, Child> children = new HashMap<>();
    private final Set<ChildId> shared = new HashSet<>();
    private boolean supportOffered;
    private final Set<ChildId> supported = new HashSet<>();
    private final Set<ChildId> parentInformed = new HashSet<>();
    private Optional<Resolution> resolution = Optional.empty();
    private @Nullable Instant searchedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closedWith;

    void hear(Recorded entry) {
        switch (entry.event()) {
            case CaseEvent event -> hear(event, entry);
            case SubjectEvent event -> hear(event);
            case SafeguardingEvent event -> hear(event);
            case LinkingEvent event -> hear(event);
            case ReferralEvent event -> {}
            case RiskEvent event -> {}
            case ObligationEvent event -> {}
            case GuidanceEvent event -> {}
            case RuleSetEvent event -> {}
            case TrainingEvent event -> {}
            case BailEvent event -> {}
            case ExhibitEvent event -> {}
            case StaffEvent event -> {}
            case ClockSettingEvent event -> {}
        }
    }

    CaseFile file() {
        if (opened == null) {
            throw new IllegalStateException("the story of a case begins when it is opened");
        }
        return new CaseFile(
                opened,
                state,
                stepped,
                safeguarding,
                owner,
                ownerName,
                accepted,
                results,
                waived,
                children,
                shared,
                supportOffered,
                supported,
                parentInformed,
                resolution,
                searchedAt,
                closedAt,
                closedWith);
    }

    private void hear(CaseEvent event, Recorded entry) {
        switch (event) {
            case CaseEvent.Opened first -> opened = first;
            case CaseEvent.Moved moved -> {
                State to = State.valueOf(moved.to());
                moveTo(to);
                stepped.put(to.track(), moved.happenedAt());
            }
            case CaseEvent.OwnerNamed named -> {
                owner = named.owner();
                ownerName = named.ownerName();
                accepted = entry.actedAs(Role.INVESTIGATOR);
            }
            case CaseEvent.HandedOver over -> {
                owner = over.owner();
                ownerName = over.ownerName();
            }
            case CaseEvent.CheckRecorded check ->
                results.put(check.source(), new Result(check.found(), check.note(), check.at(), entry.actor()));
            case CaseEvent.CheckWaived check -> waived.put(check.source(), check.reason());
            case CaseEvent.Closed closed -> {
                state = State.CLOSED;
                closedAt = closed.at();
                closedWith = closed.reason();
            }
            case CaseEvent.Reopened reopened -> {
                state = State.ASSESS;
                stepped.put(Track.ENFORCEMENT, reopened.at());
                closedAt = null;
            }
            case CaseEvent.Refused refused -> {}
            case CaseEvent.Restricted restricted -> {}
            case CaseEvent.RestrictionLifted lifted -> {}
        }
    }

    private void hear(SubjectEvent event) {
        switch (event) {
            case SubjectEvent.ChildIdentified child -> {
                children.put(
                        child.childId(),
                        new Child(
                                child.age(), child.livesWithSuspect(), child.district(), child.howKnown(), child.at()));
                underWay = safeguarding.filter(CaseFolding::withTheAuthority).or(() -> underWay);
                safeguarding = Optional.of(State.CHILD_IDENTIFIED);
            }
            case SubjectEvent.SuspectResolved found ->
                resolution = Optional.of(new Resolution(
                        found.source(), found.corroborated(), found.flags(), found.at(), found.agreedOn()));
            case SubjectEvent.IdentifiersFound found -> {}
            case SubjectEvent.RelationRecorded relation -> {}
            case SubjectEvent.RelationEnded relation -> {}
            case SubjectEvent.HouseholdResolved household -> {}
        }
    }

    private void hear(SafeguardingEvent event) {
        switch (event) {
            case SafeguardingEvent.ChildShared child -> {
                if (shared.add(child.childId()) && shared.containsAll(children.keySet())) {
                    safeguarding = Optional.of(afterSharing());
                }
            }
            case SafeguardingEvent.SupportOffered offered -> {
                supportOffered = true;
                Optional.ofNullable(offered.childId()).ifPresent(supported::add);
            }
            case SafeguardingEvent.ShareAcknowledged acknowledged -> {}
            case SafeguardingEvent.ProtectionTaken taken -> {}
            case SafeguardingEvent.ProtectionEnded ended -> {}
            case SafeguardingEvent.AuthorityChased chased -> {}
            case SafeguardingEvent.ShareDeferred deferred -> {}
            case SafeguardingEvent.ShareDrafted drafted -> {}
            case SafeguardingEvent.ParentInformed informed -> parentInformed.add(informed.childId());
        }
    }

    private void hear(LinkingEvent event) {
        switch (event) {
            case LinkingEvent.Searched searched -> searchedAt = searched.at();
            case LinkingEvent.LinkFound found -> {}
            case LinkingEvent.HubFound hub -> {}
            case LinkingEvent.LinkDecided decided -> {}
            case LinkingEvent.DecisionUndone undone -> {}
            case LinkingEvent.JoinBarred bar -> {}
            case LinkingEvent.BarLifted lifted -> {}
            case LinkingEvent.FoundUnderBar more -> {}
            case LinkingEvent.AskedFor asked -> {}
        }
    }

    /** One more referral takes back nothing that the authority has begun about the other children. */
    // [impl->req~a-share-never-steps-back~1]
    private State afterSharing() {
        return safeguarding
                .filter(CaseFolding::withTheAuthority)
                .or(() -> underWay)
                .orElse(State.SHARED);
    }

    private static boolean withTheAuthority(State state) {
        return switch (state) {
            case STRATEGY, S47, CIN, EARLY_HELP, LADO -> true;
            default -> false;
        };
    }

    private void moveTo(State to) {
        switch (to.track()) {
            case ENFORCEMENT -> state = to;
            case SAFEGUARDING -> {
                safeguarding = Optional.of(to);
                underWay = Optional.empty();
            }
        }
    }
}

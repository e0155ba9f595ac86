package org.forthwith.obligation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.BailEvent;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.ObligationEvent;
import org.forthwith.event.ReferralEvent;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.event.SubjectEvent;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.ReferralId;
import org.jspecify.annotations.Nullable;

/** Something that can happen in an invented case, said without its case and its time. Children, links and referrals go by a name of one word. */
@FunctionalInterface
interface Happens {

    Event in(CaseId caseId, Instant at);

    static Happens opened(boolean urgent, boolean childPossible) {
        return (id, at) -> new CaseEvent.Opened(
                id,
                at,
                "K-2026-000001",
                new ForceCode("52"),
                null,
                "intake",
                "NCMEC",
                "Platform report",
                urgent,
                childPossible,
                "row 1");
    }

    static Happens moved(@Nullable String from, String to) {
        return (id, at) -> new CaseEvent.Moved(id, at, from, to, null, null);
    }

    /** The same, at a time of its own. */
    static Happens moved(@Nullable String from, String to, String happened) {
        return (id, at) -> new CaseEvent.Moved(id, at, from, to, null, null, CaseStory.instant(happened));
    }

    static Happens owned() {
        return (id, at) -> new CaseEvent.OwnerNamed(id, at, "o.1", "DC One");
    }

    static Happens checked(String source) {
        return (id, at) -> new CaseEvent.CheckRecorded(id, at, source, false, "nothing");
    }

    static Happens waived(String source) {
        return (id, at) -> new CaseEvent.CheckWaived(id, at, source, "not reachable");
    }

    static Happens refused() {
        return (id, at) -> new CaseEvent.Refused(id, at, "close", "a child has not been shared");
    }

    static Happens closed() {
        return (id, at) -> new CaseEvent.Closed(id, at, "16", "evidence");
    }

    static Happens reopened() {
        return (id, at) -> new CaseEvent.Reopened(id, at, "a new report shares a handle", "evidence");
    }

    static Happens fact(String question, Answer answer) {
        return (id, at) -> new RiskEvent.FactEstablished(id, at, question, answer, "household check", at, "seen");
    }

    static Happens proposed(Grade grade) {
        return (id, at) -> new RiskEvent.GradeProposed(id, at, grade, "orp-1", List.of("R-B"), List.of(), "rules");
    }

    /** A proposal in which one rule fired. */
    static Happens proposedBy(String rule) {
        return (id, at) ->
                new RiskEvent.GradeProposed(id, at, Grade.MEDIUM, "orp-1", List.of(rule), List.of(), "rules");
    }

    static Happens confirmed(Grade grade) {
        return (id, at) -> new RiskEvent.GradeConfirmed(id, at, grade, "orp-1", List.of("R-B"), "agreed");
    }

    static Happens gradeRefused(Grade asked) {
        return (id, at) ->
                new RiskEvent.GradeRefused(id, at, asked, Grade.HIGH, List.of("R-B"), "a child lives at the address");
    }

    static Happens reviewRequested(Grade asked) {
        return (id, at) -> new RiskEvent.ReviewRequested(id, at, Grade.HIGH, asked, "less urgent");
    }

    static Happens reviewDeclined() {
        return (id, at) -> new RiskEvent.ReviewDeclined(id, at, Grade.LOW, "no");
    }

    static Happens child(String name, boolean immediateRisk) {
        return (id, at) -> new SubjectEvent.ChildIdentified(
                id, at, childId(name), 9, Answer.YES, "E06000023", immediateRisk, "household check");
    }

    static Happens relation(String kind, String from, String to) {
        return (id, at) -> new SubjectEvent.RelationRecorded(
                id,
                at,
                named(kind + from + to),
                kind,
                new SubjectEvent.Node(from, from),
                new SubjectEvent.Node(to, to),
                null,
                null,
                "council",
                at,
                "records");
    }

    static Happens relationEnded() {
        return (id, at) -> new SubjectEvent.RelationEnded(
                id, at, named("relation"), LocalDate.of(2026, 9, 1), "council", "moved out");
    }

    static Happens household() {
        return (id, at) -> new SubjectEvent.HouseholdResolved(id, at, "ADDRESS", "council", at, "records");
    }

    static Happens lookAgain(String trigger) {
        return (id, at) -> new RiskEvent.LookAgain(id, at, trigger, "something has come up");
    }

    static Happens identifiers() {
        return (id, at) -> new SubjectEvent.IdentifiersFound(id, at, referralId(), List.of());
    }

    static Happens resolved(boolean corroborated) {
        return (id, at) ->
                new SubjectEvent.SuspectResolved(id, at, "provider", List.of(0, 1), corroborated, List.of(), null);
    }

    static Happens searched(int links) {
        return (id, at) -> new LinkingEvent.Searched(id, at, 3, links, 0, null);
    }

    static Happens linked(String name) {
        return linked(name, LinkingEvent.Strength.STRONG);
    }

    static Happens linked(String name, LinkingEvent.Strength strength) {
        return (id, at) -> new LinkingEvent.LinkFound(
                id,
                at,
                linkId(name),
                new CaseId(named("other " + name)),
                new LinkingEvent.Disclosed("K-2026-000002", "Kent", "online team", "07700 900001", Grade.HIGH),
                strength,
                List.of());
    }

    static Happens decided(String name) {
        return (id, at) -> new LinkingEvent.LinkDecided(id, at, linkId(name), true, "same handle");
    }

    static Happens undone(String name, boolean open) {
        return (id, at) -> new LinkingEvent.DecisionUndone(id, at, linkId(name), open, "another handle after all");
    }

    static Happens barred(String name) {
        return (id, at) -> new LinkingEvent.JoinBarred(id, at, linkId(name), "a handle that is handed round");
    }

    static Happens barLifted(String name, boolean open) {
        return (id, at) -> new LinkingEvent.BarLifted(id, at, linkId(name), open, "it is handed round no longer");
    }

    static Happens hub() {
        return (id, at) -> new LinkingEvent.HubFound(id, at, IdentifierKind.IP_ADDRESS, "192.0.2.1", 500);
    }

    static Happens shared(String name) {
        return (id, at) -> new SafeguardingEvent.ChildShared(id, at, childId(name), "E06000023");
    }

    static Happens acknowledged(String name) {
        return (id, at) -> new SafeguardingEvent.ShareAcknowledged(id, at, childId(name), "duty desk");
    }

    static Happens supportOffered() {
        return (id, at) -> new SafeguardingEvent.SupportOffered(
                id, at, null, "family service", SafeguardingEvent.SupportAnswer.ACCEPTED);
    }

    static Happens received() {
        return (id, at) -> new ReferralEvent.Received(
                id,
                referralId(),
                at,
                new ReferralEvent.Origin("NCMEC", "example.org", "1", "00", 1, null),
                null,
                List.of());
    }

    static Happens handedOver() {
        return (id, at) -> new CaseEvent.HandedOver(id, at, "o.2", "DC Two", "o.1", "leave");
    }

    /** An extension, in months from the start of bail. */
    static Happens extended(String step, int months) {
        return (id, at) -> new BailEvent.BailExtended(
                id, at, step, "47Z", months, "an inspector or above", "nothing said", "device examined");
    }

    /** The same, decided at a time of its own. */
    static Happens extended(String step, int months, String decided) {
        return (id, at) -> new BailEvent.BailExtended(
                id,
                at,
                step,
                "47Z",
                months,
                "an inspector or above",
                "nothing said",
                "device examined",
                CaseStory.instant(decided));
    }

    static Happens courtAsked() {
        return (id, at) -> new BailEvent.CourtAsked(id, at, "the device is still being examined", null);
    }

    static Happens courtRefused(boolean ends) {
        return (id, at) -> new BailEvent.CourtRefused(id, at, ends, "not diligent", null);
    }

    static Happens released() {
        return (id, at) -> new BailEvent.ReleaseReviewed(id, at, "still right");
    }

    static Happens seized(String device) {
        return (id, at) -> new ExhibitEvent.DeviceSeized(id, at, named(device), device);
    }

    /** The same, at a time of its own. */
    static Happens seized(String device, String happened) {
        return (id, at) -> new ExhibitEvent.DeviceSeized(id, at, named(device), device, CaseStory.instant(happened));
    }

    static Happens submitted(String device) {
        return (id, at) -> new ExhibitEvent.DeviceSubmitted(id, at, named(device));
    }

    static Happens priority(String device, boolean requested) {
        return (id, at) -> new ExhibitEvent.PriorityDecided(id, at, named(device), requested, "asked");
    }

    static Happens examined(String device) {
        return (id, at) -> new ExhibitEvent.ExaminationStarted(id, at, named(device));
    }

    static Happens found(String device) {
        return (id, at) -> new ExhibitEvent.MaterialFound(id, at, named(device));
    }

    static Happens uploaded(String device) {
        return (id, at) -> new ExhibitEvent.MaterialUploaded(id, at, named(device));
    }

    static Happens returned(String device) {
        return (id, at) -> new ExhibitEvent.DeviceReturned(id, at, named(device), true, "done");
    }

    static Happens inProtection(String child) {
        return (id, at) -> new SafeguardingEvent.ProtectionTaken(id, at, childId(child), "threshold met");
    }

    /** The same, at a time of its own. */
    static Happens inProtection(String child, String happened) {
        return (id, at) -> new SafeguardingEvent.ProtectionTaken(
                id, at, childId(child), "threshold met", CaseStory.instant(happened));
    }

    static Happens protectionEnded(String child, String happened) {
        return (id, at) ->
                new SafeguardingEvent.ProtectionEnded(id, at, childId(child), "safe", CaseStory.instant(happened));
    }

    static Happens protectionEnded(String child) {
        return (id, at) -> new SafeguardingEvent.ProtectionEnded(id, at, childId(child), "safe");
    }

    static Happens chased(String child) {
        return (id, at) -> new SafeguardingEvent.AuthorityChased(id, at, childId(child), "by telephone");
    }

    static Happens deferred(String child, int hours) {
        return (id, at) -> new SafeguardingEvent.ShareDeferred(
                id,
                at,
                childId(child),
                "IMMINENT_ENFORCEMENT",
                "the house is watched",
                "arrest at six",
                at.plus(Duration.ofHours(hours)));
    }

    static Happens drafted(String child) {
        return (id, at) -> new SafeguardingEvent.ShareDrafted(id, at, childId(child));
    }

    static Happens parentInformed(String child) {
        return (id, at) -> new SafeguardingEvent.ParentInformed(id, at, childId(child), true, "by telephone");
    }

    static Happens rests(Duty duty, int hours) {
        return (id, at) -> new ObligationEvent.DutyPaused(
                id,
                at,
                duty.clock(),
                duty.openedBy(),
                "PROVIDER",
                "answer on Monday",
                at.plus(Duration.ofHours(hours)));
    }

    static Happens goesOn(Duty duty) {
        return (id, at) -> new ObligationEvent.DutyResumed(id, at, duty.clock(), duty.openedBy(), "answered");
    }

    static Happens explained(Duty duty) {
        return (id, at) ->
                new ObligationEvent.BreachExplained(id, at, duty.clock(), duty.openedBy(), "CAPACITY", "nobody free");
    }

    static Happens acknowledgedLate(Duty duty) {
        return (id, at) ->
                new ObligationEvent.BreachAcknowledged(id, at, duty.clock(), duty.openedBy(), "more staff from Monday");
    }

    static Happens acknowledgedLate(String name) {
        return (id, at) -> new ObligationEvent.BreachAcknowledged(
                id,
                at,
                name.substring(0, name.indexOf(' ')),
                Integer.parseInt(name.substring(name.indexOf(' ') + 1)),
                "known");
    }

    static ChildId childId(String name) {
        return new ChildId(named("child " + name));
    }

    static LinkId linkId(String name) {
        return new LinkId(named("link " + name));
    }

    private static ReferralId referralId() {
        return new ReferralId(named("referral"));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

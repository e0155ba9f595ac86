package org.forthwith.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.BailEvent;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.Event;
import org.forthwith.event.ExhibitEvent;
import org.forthwith.event.GuidanceEvent;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.ObligationEvent;
import org.forthwith.event.ReferralEvent;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.RiskEvent;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.event.StaffEvent;
import org.forthwith.event.SubjectEvent;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.event.TrainingEvent;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.ReferralId;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final SubjectEvent.Node SUSPECT = new SubjectEvent.Node("SUSPECT", "suspect");
    private static final SubjectEvent.Node HOME = new SubjectEvent.Node("ADDRESS", "1 Example Street");
    private static final CaseId CASE = new CaseId(new UUID(1, 1));
    private static final CaseId OTHER = new CaseId(new UUID(1, 2));
    private static final ReferralId REFERRAL = new ReferralId(new UUID(2, 1));
    private static final LinkId LINK = new LinkId(new UUID(3, 1));
    private static final UUID GUIDANCE = new UUID(5, 1);
    private static final ChildId CHILD = new ChildId(new UUID(4, 1));
    private static final Origin WHOLE_ORIGIN = new Origin("NCMEC", "platform.example", "R-1", "0f", 4711L, "cybertip");
    private static final Origin BARE_ORIGIN = new Origin("PUBLIC", "desk", "R-2", "0e", 1L, null);
    private static final Seen SEEN = new Seen("1 Mar 2026 22:10", AT, null, 443, "log-in");
    private static final Seen DOUBTFUL = new Seen("25 Oct 2026 01:30", null, "the hour comes twice", null, null);

    /** At least one of every kind, with and without what may be absent. */
    private static final List<Event> EVENTS = List.of(
            new ReferralEvent.Received(CASE, REFERRAL, AT, WHOLE_ORIGIN, "story-1", List.of("a warning")),
            new ReferralEvent.Received(CASE, REFERRAL, AT, BARE_ORIGIN, null, List.of()),
            new ReferralEvent.Received(
                    CASE, REFERRAL, AT, BARE_ORIGIN, "a | 1", List.of(), "a | 2", DOUBTFUL, List.of("flag: a")),
            new ReferralEvent.SetAside(REFERRAL, AT, "an empty page"),
            new ReferralEvent.TakenApart(REFERRAL, AT, BARE_ORIGIN, 3),
            new ReferralEvent.NeedsRepair(
                    REFERRAL, AT, BARE_ORIGIN, List.of(new Flaw(3, 14, "\"<>&\u00e9 is not closed"))),
            new ReferralEvent.Repaired(REFERRAL, AT, new ReferralId(new UUID(2, 3)), null),
            new ReferralEvent.Repaired(REFERRAL, AT, new ReferralId(new UUID(2, 2)), CASE),
            new SubjectEvent.IdentifiersFound(CASE, AT, REFERRAL, List.of(sighting(SEEN), sighting(DOUBTFUL), bare())),
            new SubjectEvent.ChildIdentified(CASE, AT, CHILD, 13, Answer.UNKNOWN, "E07000001", true, "visit"),
            new SubjectEvent.ChildIdentified(CASE, AT, CHILD, null, Answer.NO, null, false, "report"),
            new SubjectEvent.SuspectResolved(
                    CASE, AT, "provider", List.of(0, 2), false, List.of("same event twice"), null),
            new SubjectEvent.SuspectResolved(CASE, AT, "provider", List.of(0, 2), true, List.of(), "subscriber 4711"),
            new SubjectEvent.RelationRecorded(
                    CASE, AT, GUIDANCE, "LIVES_AT", SUSPECT, HOME, DAY, null, "register", AT, "extract"),
            new SubjectEvent.RelationRecorded(
                    CASE, AT, GUIDANCE, "LIVES_AT", SUSPECT, HOME, null, DAY, "register", AT, null),
            new SubjectEvent.RelationEnded(CASE, AT, GUIDANCE, DAY, "visit", "moved out"),
            new SubjectEvent.HouseholdResolved(CASE, AT, "1 Example Street", "visit", AT, "seen"),
            new LinkingEvent.Searched(CASE, AT, 12, 1, 0, null),
            new LinkingEvent.Searched(CASE, AT, 12, 1, 0, 2),
            new LinkingEvent.LinkFound(CASE, AT, LINK, OTHER, pointer(Grade.HIGH), Strength.FAIR, List.of(shared())),
            new LinkingEvent.LinkFound(CASE, AT, LINK, OTHER, pointer(null), Strength.WEAK, List.of()),
            new LinkingEvent.HubFound(CASE, AT, IdentifierKind.URL, "https://chat.example.org/room", 500),
            new LinkingEvent.LinkDecided(CASE, AT, LINK, false, "two people share a house"),
            new LinkingEvent.DecisionUndone(CASE, AT, LINK, true, "they do not share it after all"),
            new LinkingEvent.JoinBarred(CASE, AT, LINK, "a number that is given out anew every week"),
            new LinkingEvent.BarLifted(CASE, AT, LINK, false, "it is not given out any more"),
            new LinkingEvent.FoundUnderBar(CASE, AT, LINK, pointer(null), Strength.STRONG, List.of(weighed())),
            new LinkingEvent.AskedFor(CASE, AT, "West Yorkshire", "desk@forces.example", LinkingEvent.How.BY_HAND),
            new RiskEvent.FactEstablished(CASE, AT, "RESIDENT_CHILD", Answer.YES, "visit", AT, "seen"),
            new RiskEvent.FactEstablished(CASE, AT, "RESIDENT_CHILD", Answer.UNKNOWN, "report", AT, null),
            new RiskEvent.GradeProposed(CASE, AT, Grade.HIGH, "open-1", List.of("R-B"), List.of("AGE"), "a child"),
            new RiskEvent.GradeConfirmed(CASE, AT, Grade.VERY_HIGH, "open-1", List.of("R-A", "R-B"), "agreed"),
            new RiskEvent.GradeRefused(CASE, AT, Grade.LOW, Grade.HIGH, List.of("R-B"), "a child lives there"),
            new RiskEvent.ReviewRequested(CASE, AT, Grade.MEDIUM, Grade.LOW, "new facts"),
            new RiskEvent.ReviewRequested(CASE, AT, null, Grade.LOW, "first grade"),
            new RiskEvent.ReviewRequested(CASE, AT, Grade.HIGH, Grade.LOW, "new facts", "ab12", 7, AT.plusSeconds(60)),
            new RiskEvent.ReviewDeclined(CASE, AT, Grade.LOW, "not enough"),
            new RiskEvent.LookAgain(CASE, AT, "DEVICE_RESULT", "a result has come"),
            new RiskEvent.ViewGiven(CASE, AT, Grade.HIGH, "access"),
            new RiskEvent.DecisionWeighed(CASE, AT, AT, 2),
            new RiskEvent.PathwayDecided(CASE, AT, "CHILD_SUSPECT", "aged 14"),
            new RiskEvent.PathwayChecked(CASE, AT, "COERCION", Answer.NO, "asked"),
            new RiskEvent.SecondMarkingDue(CASE, AT, "an-assessor", "every low"),
            new RiskEvent.SecondMarked(CASE, AT, Grade.MEDIUM, Map.of("RESIDENT_CHILD", Answer.NO), "as read"),
            new CaseEvent.Opened(
                    CASE,
                    AT,
                    "K-2026-000001",
                    new ForceCode("06"),
                    "E08000003",
                    "intake",
                    "NCMEC",
                    "A report",
                    true,
                    true,
                    "M"),
            new CaseEvent.Opened(
                    CASE,
                    AT,
                    "K-2026-000002",
                    new ForceCode("99"),
                    null,
                    "intake",
                    "PUBLIC",
                    "A report",
                    false,
                    false,
                    "-"),
            new CaseEvent.Moved(CASE, AT, "RECEIVED", "TRIAGE", null, null),
            new CaseEvent.Moved(CASE, AT, "PLAN", "WARRANT_PREP", "planned", "exception"),
            new CaseEvent.Moved(CASE, AT, null, "LADO", null, null),
            new CaseEvent.Moved(CASE, AT, "WARRANT_PREP", "WARRANT_GRANTED", null, null, AT.minusSeconds(60)),
            new CaseEvent.OwnerNamed(CASE, AT, "o.1", "DC One"),
            new CaseEvent.CheckRecorded(CASE, AT, "PND", true, "one record"),
            new CaseEvent.CheckWaived(CASE, AT, "PND", "system down"),
            new CaseEvent.Refused(CASE, AT, "close", "a link is open"),
            new CaseEvent.Closed(CASE, AT, "18", "no suspect"),
            new CaseEvent.Reopened(CASE, AT, "late match", "no suspect"),
            new SafeguardingEvent.ChildShared(CASE, AT, CHILD, "E08000003"),
            new SafeguardingEvent.ProtectionTaken(CASE, AT, CHILD, "threshold met"),
            new SafeguardingEvent.ProtectionTaken(CASE, AT, CHILD, "threshold met", AT.minusSeconds(60)),
            new SafeguardingEvent.ProtectionEnded(CASE, AT, CHILD, "with a relative", AT.minusSeconds(60)),
            new SafeguardingEvent.ProtectionEnded(CASE, AT, CHILD, "safe with a relative"),
            new SafeguardingEvent.AuthorityChased(CASE, AT, CHILD, "by telephone"),
            new CaseEvent.Restricted(
                    CASE,
                    AT,
                    List.of("an-inspector", "an-investigator"),
                    CaseEvent.Answers.SILENCE,
                    "a colleague is near"),
            new CaseEvent.RestrictionLifted(CASE, AT, "nobody of the force is near any more"),
            new CaseEvent.HandedOver(CASE, AT, "an-investigator", "An Investigator", "another", "leave"),
            new SafeguardingEvent.ShareAcknowledged(CASE, AT, CHILD, "duty worker"),
            new SafeguardingEvent.ParentInformed(CASE, AT, CHILD, true, "by telephone"),
            new SafeguardingEvent.SupportOffered(CASE, AT, CHILD, "child-support", SupportAnswer.ACCEPTED),
            new SafeguardingEvent.SupportOffered(CASE, AT, null, "family-support", SupportAnswer.COULD_NOT_ASK),
            new GuidanceEvent.GuidanceDrafted(GUIDANCE, AT, "Phones", "Keep them charged."),
            new GuidanceEvent.GuidanceApproved(GUIDANCE, AT),
            new GuidanceEvent.GuidancePublished(GUIDANCE, AT),
            new RuleSetEvent.RuleSetDrafted(GUIDANCE, AT, "Rules", "rules@0123456789ab", "<definitions/>"),
            new RuleSetEvent.RuleSetProved(
                    GUIDANCE,
                    AT,
                    "rules@0123456789ab",
                    true,
                    List.of(new RuleSetEvent.Proved("a", true, "31381059609", "holds"))),
            new RuleSetEvent.RuleSetTried(GUIDANCE, AT, AT, AT, 10, 1, 0, "ab"),
            new RuleSetEvent.RuleSetSigned(GUIDANCE, AT, "rules@0123456789ab"),
            new RuleSetEvent.RuleSetActivated(GUIDANCE, AT, "rules@0123456789ab", AT),
            new RuleSetEvent.RuleSetSwept(GUIDANCE, AT, "06", 31, 0, 4, List.of("an-assessor")),
            new RuleSetEvent.RuleSetRetired(GUIDANCE, AT, "replaced"),
            new TrainingEvent.SkillAwarded(
                    GUIDANCE, AT, "an-assessor", "KIRAT_OR_EQUIV", DAY, DAY.plusYears(1), "certificate"),
            new TrainingEvent.SkillWithdrawn(GUIDANCE, AT, "an-assessor", "KIRAT_OR_EQUIV", "left"),
            new ObligationEvent.RungReached(CASE, AT, "K06", 3, 75, Role.SUPERVISOR, AT),
            new ObligationEvent.RungReached(
                    CASE,
                    AT,
                    "K06",
                    3,
                    75,
                    Role.SUPERVISOR,
                    AT,
                    new ObligationEvent.Told("an-inspector", Role.INSPECTOR, List.of("the supervisor is absent"))),
            new ObligationEvent.DutyPaused(CASE, AT, "K06", 3, "COURT", "listed for Monday", AT),
            new ObligationEvent.DutyResumed(CASE, AT, "K06", 3, "the court has decided"),
            new ObligationEvent.BreachExplained(CASE, AT, "K06", 3, "CAPACITY", "nobody free"),
            new ObligationEvent.BreachAcknowledged(CASE, AT, "K06", 3, "more staff from Monday"),
            new ObligationEvent.HolidayAnnounced(CASE, AT, DAY, "State funeral"),
            new ObligationEvent.NoticeFailed(CASE, AT, "K06", 3, 75, "EMAIL", "no such mailbox"),
            new ExhibitEvent.DeviceSeized(CASE, AT, GUIDANCE, "ABC/1"),
            new ExhibitEvent.DeviceSeized(CASE, AT, GUIDANCE, "ABC/1", AT.minusSeconds(60)),
            new ExhibitEvent.DeviceSubmitted(CASE, AT, GUIDANCE),
            new ExhibitEvent.PriorityDecided(CASE, AT, GUIDANCE, true, "a child lives there"),
            new ExhibitEvent.ExaminationStarted(CASE, AT, GUIDANCE),
            new ExhibitEvent.MaterialFound(CASE, AT, GUIDANCE),
            new ExhibitEvent.MaterialUploaded(CASE, AT, GUIDANCE),
            new ExhibitEvent.DeviceReturned(CASE, AT, GUIDANCE, false, "not the suspect's"),
            new SafeguardingEvent.ShareDeferred(
                    CASE, AT, CHILD, "IMMINENT_ENFORCEMENT", "the house is watched", "arrest at six", AT),
            new SafeguardingEvent.ShareDrafted(CASE, AT, CHILD),
            new BailEvent.BailExtended(
                    CASE, AT, "FIRST", "47ZD", 6, "INSPECTOR", "asked, nothing said", "the device is being examined"),
            new BailEvent.BailExtended(
                    CASE, AT, "FIRST", "47ZD", 6, "INSPECTOR", "nothing said", "examined", AT.minusSeconds(60)),
            new BailEvent.CourtAsked(CASE, AT, "still being examined", AT.minusSeconds(60)),
            new BailEvent.CourtRefused(CASE, AT, true, "not diligent", null),
            new BailEvent.ReleaseReviewed(CASE, AT, "still right"),
            new StaffEvent.StaffJoined(
                    GUIDANCE, AT, "an-inspector", "An Inspector", List.of(Role.INSPECTOR), "unit@forces.example"),
            new StaffEvent.StaffLeft(GUIDANCE, AT, "an-inspector", "another post"),
            new StaffEvent.AbsencePlanned(
                    GUIDANCE, AT, "an-inspector", DAY, DAY.plusDays(9), "LEAVE", "another-inspector"),
            new StaffEvent.AbsenceCancelled(GUIDANCE, AT, "an-inspector", DAY),
            new ClockSettingEvent.ClockTimeProposed(
                    GUIDANCE, AT, "K06", "ORDINARY", "12 hours", true, DAY, "local policy"),
            new ClockSettingEvent.ClockTimeSigned(GUIDANCE, AT),
            new ClockSettingEvent.ClockTimeWithdrawn(GUIDANCE, AT, DAY, "no longer needed"));

    private final EventJson json = new EventJson();

    @Test
    void there_is_an_example_of_everything_that_can_happen() {
        assertThat(EVENTS.stream()
                        .map(event -> event.getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        kinds(Event.class).map(Class::getSimpleName).toList());
    }

    // [utest->req~what-was-written-can-be-read~1]
    @Test
    void everything_that_can_happen_is_read_as_it_was_written() {
        assertThat(EVENTS)
                .allSatisfy(event -> assertThat(json.read(json.type(event), json.write(event)))
                        .isEqualTo(event));
    }

    // [utest->req~what-was-written-can-be-read~1]
    @Test
    void what_was_written_before_an_act_could_say_when_it_happened_happened_as_it_was_recorded() {
        var seized = json.read("DeviceSeized", """
                {"caseId":"%s","at":"2026-09-01T08:00:00Z","deviceId":"%s","label":"ABC/1"}""".formatted(CASE.value(), GUIDANCE));

        assertThat(seized.happenedAt()).isEqualTo(Instant.parse("2026-09-01T08:00:00Z"));
    }

    // [utest->req~what-was-written-can-be-read~1]
    @Test
    void every_kind_of_event_has_a_name_of_its_own() {
        assertThat(kinds(Event.class).map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void what_is_absent_is_left_out_and_an_identity_is_a_bare_text() {
        assertThat(json.write(new CaseEvent.Moved(CASE, AT, "RECEIVED", "TRIAGE", null, null)))
                .doesNotContain("reason", "null")
                .contains("\"caseId\":\"" + CASE.value() + "\"");
    }

    @Test
    void an_event_of_an_unknown_kind_is_a_fault_that_names_it() {
        assertThatThrownBy(() -> json.read("Forgotten", "{}")).hasMessageContaining("Forgotten");
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJsonTest::kinds)
                : Stream.of(type);
    }

    private static Sighting sighting(Seen seen) {
        return new Sighting(
                IdentifierKind.IP_ADDRESS,
                "192.0.2.17",
                "192.0.2.17",
                "look",
                "Example Chat",
                PersonRole.SUSPECT,
                "/report/ip[1]",
                "documentation range",
                true,
                seen);
    }

    private static Sighting bare() {
        return new Sighting(
                IdentifierKind.PHONE, "ring me", null, null, null, PersonRole.INCIDENT, "/text", null, false, null);
    }

    private static Disclosed pointer(@Nullable Grade grade) {
        return new Disclosed("K-2026-000002", "Exampleshire", "intake", "07700 900555", grade);
    }

    private static Shared shared() {
        return new Shared(IdentifierKind.PHONE, "07700 900123", "SUSPECT", 2, null, null, "one slip apart");
    }

    private static Shared weighed() {
        return new Shared(IdentifierKind.PHONE, "07700 900123", "SUSPECT", 7, Strength.STRONG, Strength.FAIR, null);
    }
}

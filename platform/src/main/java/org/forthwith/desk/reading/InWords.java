package org.forthwith.desk.reading;

import java.time.Duration;
import java.util.Locale;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.Outcome;
import org.forthwith.casefile.State;
import org.forthwith.desk.frame.Times;
import org.forthwith.desk.reading.CaseView.Moment;
import org.forthwith.event.BailEvent;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.Event;
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
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;

/** What happened, said in a line and a half. */
final class InWords {

    private InWords() {}

    static Moment of(Recorded entry) {
        String[] words = words(entry.event());
        boolean ofClocks = entry.event() instanceof ObligationEvent;
        String detail = (words[1] + happened(entry.event())).strip();
        return new Moment(entry.sequence(), entry.event().at(), entry.actor(), words[0], detail, ofClocks);
    }

    /** When it happened, where that was recorded later. */
    private static String happened(Event event) {
        return event.happenedAt().equals(event.at())
                ? ""
                : " It happened on " + Times.say(event.happenedAt(), Locale.UK) + ".";
    }

    private static String[] words(Event event) {
        return switch (event) {
            case ReferralEvent referral -> referral(referral);
            case SubjectEvent subject -> subject(subject);
            case LinkingEvent linking -> linking(linking);
            case RiskEvent risk -> risk(risk);
            case CaseEvent aCase -> aCase(aCase);
            case SafeguardingEvent safeguarding -> safeguarding(safeguarding);
            case GuidanceEvent guidance -> said("Guidance", "");
            case RuleSetEvent rules -> said("Rule set", "");
            case TrainingEvent training -> said("Training", "");
            case BailEvent bail -> bail(bail);
            case ExhibitEvent exhibit -> exhibit(exhibit);
            case StaffEvent staff -> staff(staff);
            case ClockSettingEvent setting -> said("Time of a clock", "");
            case ObligationEvent clock -> clock(clock);
        };
    }

    private static String[] staff(StaffEvent event) {
        return switch (event) {
            case StaffEvent.StaffJoined joined -> said("Works here: " + joined.person(), joined.name());
            case StaffEvent.StaffLeft left -> said("Left: " + left.person(), left.reason());
            case StaffEvent.AbsencePlanned planned ->
                said("Away: " + planned.person(), planned.from() + " to " + planned.until());
            case StaffEvent.AbsenceCancelled cancelled ->
                said("Not away after all: " + cancelled.person(), "from " + cancelled.from());
        };
    }

    private static String[] clock(ObligationEvent event) {
        return switch (event) {
            case ObligationEvent.RungReached rung ->
                said(
                        rung.breach() ? "Clock breached" : "Clock warning",
                        rung.clock() + " at " + rung.percent() + " % of its time: it is for the "
                                + lower(rung.addressee().name()) + WhoWasTold.of(rung));
            case ObligationEvent.DutyPaused paused ->
                said("Clock paused: " + paused.clock(), lower(paused.because()) + ". " + paused.reason());
            case ObligationEvent.DutyResumed resumed -> said("Clock goes on: " + resumed.clock(), resumed.reason());
            case ObligationEvent.BreachExplained explained ->
                said("Why it was late: " + explained.clock(), lower(explained.cause()) + ". " + explained.reason());
            case ObligationEvent.BreachAcknowledged acknowledged ->
                said("Chief officer knows that it is late: " + acknowledged.clock(), acknowledged.reason());
            case ObligationEvent.HolidayAnnounced holiday ->
                said("Bank holiday announced", holiday.day() + ", " + holiday.name());
            case ObligationEvent.NoticeFailed failed ->
                said("Notice not delivered: " + failed.clock(), failed.channel() + ": " + failed.because());
        };
    }

    private static String[] exhibit(ExhibitEvent event) {
        return switch (event) {
            case ExhibitEvent.DeviceSeized seized -> said("Device seized", seized.label());
            case ExhibitEvent.DeviceSubmitted submitted -> said("Device submitted for examination", "");
            case ExhibitEvent.PriorityDecided decided ->
                said(decided.requested() ? "Priority asked for" : "Priority not asked for", decided.reason());
            case ExhibitEvent.ExaminationStarted started -> said("Examination of a device started", "");
            case ExhibitEvent.MaterialFound found -> said("Material for the national database found", "");
            case ExhibitEvent.MaterialUploaded uploaded -> said("Material uploaded to the national database", "");
            case ExhibitEvent.DeviceReturned returned ->
                said(returned.examined() ? "Device returned" : "Device returned unexamined", returned.reason());
        };
    }

    private static String[] bail(BailEvent event) {
        return switch (event) {
            case BailEvent.BailExtended extended ->
                said(
                        "Bail extended to " + extended.months() + " months",
                        extended.section() + ", by the " + lower(extended.decidedBy()) + ". " + extended.reason());
            case BailEvent.CourtAsked asked -> said("Court asked to extend bail", asked.reason());
            case BailEvent.CourtRefused refused ->
                said(
                        refused.ends() ? "Court has not extended bail, which ended" : "Court has not extended bail",
                        refused.reason());
            case BailEvent.ReleaseReviewed reviewed -> said("Release reviewed", reviewed.reason());
        };
    }

    private static String[] referral(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.Received in ->
                said(
                        "Report received",
                        in.origin().sender() + ", " + in.origin().senderReference()
                                + warnings(in.warnings().size()));
            case ReferralEvent.NeedsRepair broken ->
                said("Report needs repair", many(broken.flaws().size(), "flaw"));
            case ReferralEvent.Repaired repaired -> said("Report repaired", "");
            case ReferralEvent.SetAside rubbish -> said("Document set aside", rubbish.reason());
            case ReferralEvent.TakenApart batch -> said("Batch received", batch.parts() + " parts");
        };
    }

    private static String warnings(int number) {
        return number == 0 ? "" : "; " + many(number, "warning");
    }

    private static String many(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String[] subject(SubjectEvent event) {
        return switch (event) {
            case SubjectEvent.IdentifiersFound found ->
                said("Identifiers read", found.sightings().size() + " in the report");
            case SubjectEvent.ChildIdentified child ->
                said(
                        "Child identified",
                        (child.age() == null ? "age not known" : "aged " + child.age()) + "; " + child.howKnown());
            case SubjectEvent.SuspectResolved found ->
                said(
                        found.corroborated() ? "Person found, corroborated" : "Person found, not corroborated",
                        String.join("; ", found.flags()));
            case SubjectEvent.RelationRecorded relation ->
                said(
                        "Around the suspect: " + lower(relation.kind()),
                        lower(relation.from().kind()) + " and "
                                + lower(relation.to().kind()) + ". Source: " + relation.source());
            case SubjectEvent.RelationEnded relation ->
                said("No longer around the suspect", "until " + relation.until() + ". Source: " + relation.source());
            case SubjectEvent.HouseholdResolved household ->
                said("Household established", "Source: " + household.source() + ". " + household.evidence());
        };
    }

    private static String[] linking(LinkingEvent event) {
        return switch (event) {
            case LinkingEvent.Searched searched ->
                said(
                        "All forces searched",
                        (searched.links() + searched.hubs() == 0
                                        ? many(searched.values(), "value") + ", nothing found"
                                        : many(searched.values(), "value") + ", " + many(searched.links(), "new link")
                                                + ", " + searched.hubs() + " known in many cases")
                                + tooCommon(searched.tooCommon()));
            case LinkingEvent.LinkFound found ->
                said(
                        "Link found",
                        found.disclosed().reference() + ", " + found.disclosed().force() + ", "
                                + found.disclosed().contact());
            case LinkingEvent.HubFound hub ->
                said("Value known in many cases", lower(hub.kind().name()) + ", " + many(hub.cases(), "other case"));
            case LinkingEvent.LinkDecided decided ->
                said(decided.sameMatter() ? "Link confirmed" : "Link rejected", decided.reason());
            case LinkingEvent.DecisionUndone undone -> said("Decision about a link taken back", undone.reason());
            case LinkingEvent.JoinBarred bar -> said("Link barred", bar.reason());
            case LinkingEvent.BarLifted lifted -> said("Bar of a link lifted", lifted.reason());
            case LinkingEvent.FoundUnderBar more ->
                said(
                        "Found again under a bar",
                        more.disclosed().reference() + ", " + many(more.shared().size(), "shared value"));
            case LinkingEvent.AskedFor asked ->
                said(
                        "Asked for by somebody who may not see it",
                        asked.force() + ", " + asked.desk()
                                + switch (asked.how()) {
                                    case BY_HAND -> ". They searched by hand.";
                                    case BY_A_CASE -> ". A case there knows the same.";
                                });
        };
    }

    private static String tooCommon(@Nullable Integer values) {
        return values == null ? "" : ", " + many(values, "value") + " like those of too many cases to be proposed";
    }

    private static String[] risk(RiskEvent event) {
        return switch (event) {
            case RiskEvent.FactEstablished fact ->
                said(
                        "Fact established",
                        Question.valueOf(fact.question()).asks() + " "
                                + lower(fact.answer().name()) + ". Source: " + fact.source());
            case RiskEvent.GradeProposed proposed ->
                said("Rules propose " + proposed.grade().words(), proposed.because());
            case RiskEvent.GradeConfirmed confirmed ->
                said("Grade confirmed: " + confirmed.grade().words(), confirmed.reason());
            case RiskEvent.GradeRefused refused ->
                said(
                        "Grade refused: " + refused.asked().words(),
                        String.join(", ", refused.rules()) + ": " + refused.because());
            case RiskEvent.ReviewRequested review ->
                said("Second person asked about " + review.asked().words(), review.reason());
            case RiskEvent.ReviewDeclined declined ->
                said("Second person declined " + declined.asked().words(), declined.reason());
            case RiskEvent.LookAgain again -> said("Grade to be looked at again", again.because());
            case RiskEvent.ViewGiven view -> said("Own view: " + view.grade().words(), view.reason());
            case RiskEvent.DecisionWeighed weighed ->
                said(
                        "Weighed before deciding",
                        "page open for "
                                + many(
                                        (int) Duration.between(weighed.pageOpenedAt(), weighed.at())
                                                .toMinutes(),
                                        "minute")
                                + ", answers given meanwhile: " + weighed.changes());
            case RiskEvent.PathwayDecided pathway ->
                said("Road: " + Pathway.valueOf(pathway.pathway()).words(), pathway.because());
            case RiskEvent.PathwayChecked check ->
                said(
                        "Checked: " + lower(check.check()),
                        PathwayCheck.valueOf(check.check()).asks() + " "
                                + lower(check.answer().name()) + ". " + check.evidence());
            case RiskEvent.SecondMarkingDue due -> said("To be marked again by somebody else", due.sampledBecause());
            case RiskEvent.SecondMarked marked -> said("Marked again", marked.reason());
        };
    }

    private static String[] aCase(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened opened -> said("Case opened", opened.routedBecause());
            case CaseEvent.Moved moved ->
                said("Moved to " + State.valueOf(moved.to()).words(), why(moved));
            case CaseEvent.OwnerNamed named -> said("Taken", named.ownerName() + " answers for the case");
            case CaseEvent.HandedOver over ->
                said("Handed over", over.ownerName() + " answers for the case. " + over.reason());
            case CaseEvent.CheckRecorded check ->
                said(
                        "Searched: " + Check.valueOf(check.source()).words(),
                        (check.found() ? "Something found. " : "Nothing found. ") + check.note());
            case CaseEvent.CheckWaived check ->
                said("Check waived: " + Check.valueOf(check.source()).words(), check.reason());
            case CaseEvent.Refused refused -> said("Refused: " + refused.act(), refused.because());
            case CaseEvent.Restricted restricted ->
                said(
                        "Restricted",
                        "to " + String.join(", ", restricted.people())
                                + switch (restricted.answers()) {
                                    case POINTER -> ". Others are pointed to the desk. ";
                                    case SILENCE -> ". Others are told nothing. ";
                                }
                                + restricted.reason());
            case CaseEvent.RestrictionLifted lifted -> said("Restricted no longer", lifted.reason());
            case CaseEvent.Closed closed -> said("Closed", outcome(closed) + ": " + closed.reason());
            case CaseEvent.Reopened reopened ->
                said("Opened again", reopened.because() + " It had been closed with: " + reopened.closedWith());
        };
    }

    /** Cases closed before there was a list have whatever was written then. */
    private static String outcome(CaseEvent.Closed closed) {
        return Outcome.numbered(closed.outcome())
                .map(outcome -> "outcome " + outcome.number() + ", " + outcome.words())
                .orElse(closed.outcome());
    }

    private static String why(CaseEvent.Moved moved) {
        String reason = moved.reason() == null ? "" : moved.reason();
        return moved.exception() == null ? reason : (reason + " By exception: " + moved.exception()).strip();
    }

    private static String[] safeguarding(SafeguardingEvent event) {
        return switch (event) {
            case SafeguardingEvent.ChildShared shared ->
                said("Shared with the children's authority", shared.authority());
            case SafeguardingEvent.ShareAcknowledged acknowledged ->
                said("Authority has acknowledged", acknowledged.by());
            case SafeguardingEvent.ParentInformed parent ->
                said(parent.informed() ? "Parent informed" : "Parent not informed", parent.reason());
            case SafeguardingEvent.ProtectionTaken taken -> said("Police protection begun", taken.reason());
            case SafeguardingEvent.ProtectionEnded ended -> said("Police protection ended", ended.reason());
            case SafeguardingEvent.ShareDeferred deferred ->
                said(
                        "Sharing put off",
                        lower(deferred.because()) + ". " + deferred.reason() + " Meanwhile: "
                                + deferred.protectiveStep());
            case SafeguardingEvent.ShareDrafted drafted -> said("Referral to the authority lies ready", "");
            case SafeguardingEvent.AuthorityChased chased -> said("Authority asked again", chased.how());
            case SafeguardingEvent.SupportOffered offered ->
                said(
                        "Support offered",
                        offered.service() + ": " + lower(offered.answer().name()));
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String[] said(String what, String detail) {
        return new String[] {what, detail};
    }
}

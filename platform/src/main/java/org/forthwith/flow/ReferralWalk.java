package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Cases;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.event.ReferralEvent.NeedsRepair;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.flow.Neighbours.Meeting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Deconfliction;
import org.forthwith.referral.Readers;
import org.forthwith.referral.Reading;
import org.forthwith.referral.Referrals;
import org.forthwith.referral.Referrals.Row;
import org.forthwith.referral.Referrals.Standing;
import org.forthwith.referral.Report;
import org.forthwith.referral.Submission;
import org.forthwith.subject.Identifiers;

/**
 * The walk of one referral: receive, identify, deconflict, grade, open, start the clocks. Reading and identifying need nothing from the
 * database and come first; the rest is one decision, recorded whole or not at all.
 */
public final class ReferralWalk {

    private static final String INTAKE = "intake";
    private static final String FOLLOWED_UP = "A further report about it has come.";

    private final Readers readers;
    private final Identifiers identifiers;
    private final Referrals referrals;
    private final Cases cases;
    private final Deconfliction deconfliction;
    private final Opening opening;
    private final Statements statements;
    private final Neighbours neighbours;
    private final Regrade regrade;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;
    private final IdSource ids;

    ReferralWalk(Rooms rooms, Regrade regrade, Neighbours neighbours) {
        this.readers = rooms.readers();
        this.identifiers = rooms.identifiers();
        this.referrals = rooms.referrals();
        this.cases = rooms.cases();
        this.deconfliction = rooms.deconfliction();
        this.opening = new Opening(rooms);
        this.statements = new Statements(rooms);
        this.neighbours = neighbours;
        this.regrade = regrade;
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
        this.ids = rooms.ids();
    }

    /** Takes a document in. Whatever the answer, it holds once this returns: what was taken or kept is on disk. */
    public Receipt receive(Submission submission, Actor sender) {
        return switch (readers.read(submission.original().bytes(), submission.channel())) {
            case Reading.Understood read -> takeIn(submission, read.report(), sender);
            case Reading.Broken broken -> keepForRepair(submission, broken.flaws(), sender);
            case Reading.Refused refused -> new Receipt.TurnedAway(refused.code(), refused.because());
            case Reading.NotAReport other -> new Receipt.Nothing(other.what());
        };
    }

    /** The same walk for a document that a person has mended; what follows from its being taken stands or falls with it. */
    Receipt mended(Submission submission, Actor by, Consumer<Receipt.Taken> ifTaken) {
        return switch (readers.read(submission.original().bytes(), submission.channel())) {
            case Reading.Understood read ->
                decisions.take(platform, () -> {
                    Receipt receipt = settle(arrival(submission, read.report(), by));
                    if (receipt instanceof Receipt.Taken taken) {
                        ifTaken.accept(taken);
                    }
                    return receipt;
                });
            case Reading.Broken broken -> new Receipt.TurnedAway("still-broken", words(broken.flaws()));
            case Reading.Refused refused -> new Receipt.TurnedAway(refused.code(), refused.because());
            case Reading.NotAReport other -> new Receipt.Nothing(other.what());
        };
    }

    private static String words(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> "line " + flaw.line() + ", column " + flaw.column() + ": " + flaw.text())
                .collect(Collectors.joining("; "));
    }

    private Receipt takeIn(Submission submission, Report report, Actor sender) {
        Arrival arrival = arrival(submission, report, sender);
        return decisions.take(platform, () -> settle(arrival));
    }

    private Arrival arrival(Submission submission, Report report, Actor sender) {
        return new Arrival(
                new ReferralId(ids.next()),
                submission,
                Arrival.origin(submission, report),
                report,
                identifiers.identifyAll(report.mentions()),
                sender,
                clock.instant());
    }

    private Receipt settle(Arrival arrival) {
        referrals.reserve(arrival.origin(), arrival.mergeKey());
        Standing standing = referrals.standing(arrival.origin(), arrival.mergeKey());
        if (standing.earlier().isPresent()) {
            return again(standing.earlier().get());
        }
        deconfliction.reserve(arrival.sightings());
        return standing.story()
                .map(story -> goOn(arrival, story))
                .orElseGet(() -> begin(arrival, standing.nextNumber()));
    }

    private Receipt begin(Arrival arrival, long number) {
        Case theCase = opening.open(arrival, number);
        return tell(arrival, theCase, true);
    }

    /** The sender has told part of this story before: the new part joins it, whichever came first, and opens it when it is closed. Source: scenario A16. */
    // [impl->req~new-facts-open-a-closed-case~1]
    private Receipt goOn(Arrival arrival, CaseId story) {
        List<Recorded> before = ledger.storyToAddTo(story.value());
        Case theCase = Case.of(before);
        CaseFile file = CaseFile.of(before);
        if (!file.open()) {
            theCase.chapter().add(cases.reopen(file, FOLLOWED_UP, arrival.at()), platform, INTAKE);
        }
        return tell(arrival, theCase, false);
    }

    private Receipt tell(Arrival arrival, Case theCase, boolean newCase) {
        Chapter chapter = theCase.chapter();
        chapter.add(received(arrival, theCase), arrival.sender(), INTAKE);
        chapter.add(
                new IdentifiersFound(theCase.id(), arrival.at(), arrival.id(), arrival.sightings()), platform, INTAKE);
        statements.add(arrival, theCase);
        List<Meeting> meetings = neighbours.find(theCase, arrival.sightings(), arrival.at());
        regrade.ifNeeded(theCase, arrival.at());
        List<Happening> elsewhere = neighbours.tell(theCase, meetings, arrival.at());
        referrals.keep(arrival.id(), chapter.force(), arrival.submission().original(), arrival.at());
        ledger.append(
                Stream.concat(chapter.added().stream(), elsewhere.stream()).toList());
        return new Receipt.Taken(
                arrival.id(),
                theCase.id(),
                theCase.opened().reference(),
                newCase,
                arrival.report().warnings());
    }

    private static Received received(Arrival arrival, Case theCase) {
        return new Received(
                theCase.id(),
                arrival.id(),
                arrival.at(),
                arrival.origin(),
                arrival.mergeKey(),
                arrival.report().warnings());
    }

    private Receipt keepForRepair(Submission submission, List<Flaw> flaws, Actor sender) {
        Origin origin = Arrival.origin(submission, null);
        ReferralId id = new ReferralId(ids.next());
        Instant now = clock.instant();
        return decisions.take(platform, () -> {
            referrals.reserve(origin, null);
            Standing standing = referrals.standing(origin, null);
            if (standing.earlier().isPresent()) {
                return again(standing.earlier().get());
            }
            referrals.keep(id, sender.force(), submission.original(), now);
            NeedsRepair broken = new NeedsRepair(id, now, origin, flaws);
            ledger.append(List.of(new Happening(broken, sender.force(), sender, INTAKE, null)));
            return new Receipt.Kept(id, flaws);
        });
    }

    private static Receipt again(Row earlier) {
        return earlier.needsRepair()
                ? new Receipt.Kept(
                        earlier.id(),
                        earlier.notes().stream()
                                .map(note -> new Flaw(0, 0, note))
                                .toList())
                : new Receipt.Known(earlier.id(), earlier.reference());
    }
}

package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Cases;
import org.forthwith.event.ReferralEvent.Flaw;
import org.forthwith.event.ReferralEvent.NeedsRepair;
import org.forthwith.event.ReferralEvent.Origin;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.flow.Neighbours.Meeting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Change;
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
import org.forthwith.subject.WhenSeen;

/**
 * The walk of one referral: receive, identify, open, deconflict, grade, start the clocks. Reading and identifying need nothing from the
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

    private Receipt takeIn(Submission submission, Report report, Actor sender) {
        Arrival arrival = arrival(submission, report, sender);
        return decisions.take(platform, () -> settle(arrival));
    }

    Arrival arrival(Submission submission, Report report, Actor sender) {
        Instant now = clock.instant();
        List<Sighting> sightings = report.byPlatform()
                ? identifiers.identifyAllOfAPlatform(report.mentions())
                : identifiers.identifyAll(report.mentions());
        return new Arrival(
                new ReferralId(ids.next()),
                submission,
                Arrival.origin(submission, report),
                report,
                NoChildsName.of(sightings, now),
                sender,
                now);
    }

    /** The part of the walk that is one decision. Only inside one. */
    Receipt settle(Arrival arrival) {
        Standing standing = referrals.standing(
                arrival.origin(), arrival.storyKeys(), deconfliction.reservation(arrival.sightings()));
        if (standing.earlier().isPresent()) {
            return again(standing.earlier().get());
        }
        return standing.stories().isEmpty() ? begin(arrival, standing.nextNumber()) : goOn(arrival, standing.stories());
    }

    private Receipt begin(Arrival arrival, long number) {
        Case theCase = opening.open(arrival, number);
        return tell(arrival, theCase, true, arrival.report().warnings());
    }

    /**
     * The sender has told part of this story before: the new part joins it, whichever came first, and opens it when it is closed. Source: scenario
     * A16. A part that comes last and shows that two cases are one story joins the older one, and says so.
     */
    // [impl->req~follow-ups-of-follow-ups-are-one-story~1]
    // [impl->req~new-facts-open-a-closed-case~1]
    private Receipt goOn(Arrival arrival, List<CaseId> stories) {
        List<Recorded> before = ledger.storyToAddTo(stories.getFirst().value());
        Case theCase = Case.of(before);
        CaseFile file = CaseFile.of(before);
        if (!file.open()) {
            theCase.chapter().add(cases.reopen(file, FOLLOWED_UP, arrival.at()), platform, INTAKE);
        }
        Stream<String> elsewhere = stories.stream()
                .skip(1)
                .map(other -> Case.of(ledger.story(other.value())))
                .filter(other -> other.restriction().isEmpty())
                .map(other -> other.opened().reference())
                .map(reference -> "the case " + reference + " holds another part of the same story");
        List<String> warnings =
                Stream.concat(arrival.report().warnings().stream(), elsewhere).toList();
        return tell(arrival, theCase, false, warnings);
    }

    private Receipt tell(Arrival arrival, Case theCase, boolean newCase, List<String> warnings) {
        Chapter chapter = theCase.chapter();
        chapter.add(received(arrival, theCase, warnings), arrival.sender(), INTAKE);
        chapter.add(
                new IdentifiersFound(theCase.id(), arrival.at(), arrival.id(), arrival.sightings()), platform, INTAKE);
        statements.add(arrival, theCase);
        List<Meeting> meetings = neighbours.find(theCase, arrival.sightings(), arrival.at());
        regrade.ifNeeded(theCase, arrival.at());
        List<Happening> elsewhere = neighbours.tell(theCase, meetings, arrival.at());
        Change document = referrals.keeping(
                arrival.id(), chapter.force(), arrival.submission().original(), arrival.at());
        ledger.append(
                Stream.concat(chapter.added().stream(), elsewhere.stream()).toList(), List.of(document));
        return new Receipt.Taken(
                arrival.id(),
                theCase.id(),
                theCase.opened().reference(),
                newCase,
                arrival.report().warnings());
    }

    private static Received received(Arrival arrival, Case theCase, List<String> warnings) {
        String incident = arrival.report().incidentTime();
        return new Received(
                theCase.id(),
                arrival.id(),
                arrival.at(),
                arrival.origin(),
                arrival.mergeKey(),
                warnings,
                arrival.ownKey(),
                incident == null ? null : WhenSeen.of(incident),
                arrival.report().marks());
    }

    private Receipt keepForRepair(Submission submission, List<Flaw> flaws, Actor sender) {
        Origin origin = Arrival.origin(submission, null);
        ReferralId id = new ReferralId(ids.next());
        Instant now = clock.instant();
        return decisions.take(platform, () -> {
            referrals.reserve(origin, List.of());
            Optional<Row> earlier = referrals.earlier(origin);
            if (earlier.isPresent()) {
                return again(earlier.get());
            }
            NeedsRepair broken = new NeedsRepair(id, now, origin, flaws);
            ledger.begin(id.value());
            ledger.append(
                    List.of(new Happening(broken, sender.force(), sender, INTAKE, null)),
                    List.of(referrals.keeping(id, sender.force(), submission.original(), now)));
            return new Receipt.Kept(id, flaws);
        });
    }

    private Receipt again(Row earlier) {
        return earlier.needsRepair()
                ? new Receipt.Kept(earlier.id(), flaws(earlier))
                : new Receipt.Known(earlier.id(), earlier.reference());
    }

    private List<Flaw> flaws(Row earlier) {
        return ledger.story(earlier.id().value()).stream()
                .flatMap(
                        entry -> entry.event() instanceof NeedsRepair broken ? broken.flaws().stream() : Stream.empty())
                .toList();
    }
}

package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Cases;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.flow.Acting.Step;
import org.forthwith.flow.Neighbours.Meeting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Deconfliction;
import org.forthwith.risk.Question;
import org.forthwith.subject.Identifiers;
import org.forthwith.subject.Mention;

/** An identifier that somebody has found themselves meets every case of every force, as one from a report does. */
final class Research {

    private static final String OPENS = "A further identifier has been found.";

    private final Acting acting;
    private final Identifiers identifiers;
    private final Deconfliction deconfliction;
    private final Neighbours neighbours;
    private final Cases cases;
    private final Regrade regrade;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;
    private final IdSource ids;

    Research(Rooms rooms, Acting acting, Regrade regrade, Neighbours neighbours) {
        this.acting = acting;
        this.identifiers = rooms.identifiers();
        this.deconfliction = rooms.deconfliction();
        this.neighbours = neighbours;
        this.cases = rooms.cases();
        this.regrade = regrade;
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
        this.ids = rooms.ids();
    }

    // [impl->req~search-every-force~1]
    Reply add(CaseId id, Actor by, Optional<Integer> version, Mention found) {
        Sighting sighting = identifiers.identify(found);
        return switch (acting.whetherOpenOrNot(id, by, version, work -> may(work, sighting))) {
            case Reply.Done may ->
                decisions.take(platform, () -> add(id, by, version.map(read -> may.version()), sighting));
            case Reply not -> not;
        };
    }

    // [impl->req~nobody-writes-a-childs-name~1]
    private static Step may(Work work, Sighting found) {
        boolean named = found.kind() == IdentifierKind.PERSON
                && (found.role() != PersonRole.SUSPECT
                        || NoChildsName.underAge(found, work.now())
                        || work.risk().facts().answer(Question.SUSPECT_IS_CHILD) == Answer.YES);
        return named
                ? Step.refused(
                        work,
                        "add identifier",
                        "name-not-kept",
                        "A name is kept only of a suspect who is of age. Record a child among the children of the case, without a name.")
                : Step.done(List.of());
    }

    private Reply add(CaseId id, Actor by, Optional<Integer> version, Sighting sighting) {
        deconfliction.reserve(List.of(sighting));
        List<Recorded> story = ledger.storyToAddTo(id.value());
        int before = Recorded.version(story);
        if (version.filter(read -> read != before).isPresent()) {
            return new Reply.Stale(before);
        }
        Case mine = Case.of(story);
        Instant now = clock.instant();
        CaseFile file = CaseFile.of(story);
        if (!file.open()) {
            mine.chapter().add(cases.reopen(file, OPENS, now), by, Acting.authority(by));
        }
        mine.chapter()
                .add(
                        new IdentifiersFound(id, now, new ReferralId(ids.next()), List.of(sighting)),
                        by,
                        Acting.authority(by));
        List<Meeting> meetings = neighbours.find(mine, List.of(sighting), now);
        regrade.ifNeeded(mine, now);
        List<Happening> elsewhere = neighbours.tell(mine, meetings, now);
        List<Recorded> recorded = ledger.append(Stream.concat(mine.chapter().added().stream(), elsewhere.stream())
                .toList());
        return new Reply.Done(mine.versionAfter(recorded, before));
    }
}

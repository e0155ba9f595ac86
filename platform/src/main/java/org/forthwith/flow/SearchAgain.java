package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.flow.Neighbours.Meeting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Deconfliction;

/** Searches every force once more for everything that a case knows. Done before a case is closed, and recorded whatever is found. */
final class SearchAgain {

    private final Decisions decisions;
    private final Ledger ledger;
    private final Deconfliction deconfliction;
    private final Neighbours neighbours;
    private final Regrade regrade;
    private final Actor platform;
    private final InstantSource clock;

    SearchAgain(Rooms rooms, Regrade regrade, Neighbours neighbours) {
        this.decisions = rooms.decisions();
        this.ledger = rooms.ledger();
        this.deconfliction = rooms.deconfliction();
        this.neighbours = neighbours;
        this.regrade = regrade;
        this.platform = rooms.platform();
        this.clock = rooms.clock();
    }

    /** The version of the case that the search met, and the one that it left. */
    record Versions(int met, int left) {}

    /** Only for somebody who may act on the case; the search itself sees all forces. */
    Versions on(CaseId id) {
        return decisions.take(platform, () -> search(id));
    }

    private Versions search(CaseId id) {
        List<Sighting> sightings = Case.of(ledger.story(id.value())).sightings();
        deconfliction.reserve(sightings);
        List<Recorded> story = ledger.storyToAddTo(id.value());
        Case mine = Case.of(story);
        Instant now = clock.instant();
        List<Meeting> meetings = neighbours.find(mine, sightings, now);
        regrade.ifNeeded(mine, now);
        List<Happening> elsewhere = neighbours.tell(mine, meetings, now);
        List<Recorded> recorded = ledger.append(Stream.concat(mine.chapter().added().stream(), elsewhere.stream())
                .toList());
        int met = Recorded.version(story);
        return new Versions(met, mine.versionAfter(recorded, met));
    }
}

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

    /** Only for somebody who can see the case; the search itself sees all forces. */
    void on(CaseId id, Actor by) {
        if (!decisions.look(by, () -> ledger.story(id.value())).isEmpty()) {
            decisions.take(platform, () -> search(id));
        }
    }

    private int search(CaseId id) {
        List<Sighting> sightings = Case.of(ledger.story(id.value())).sightings();
        deconfliction.reserve(sightings);
        Case mine = Case.of(ledger.storyToAddTo(id.value()));
        Instant now = clock.instant();
        List<Meeting> meetings = neighbours.find(mine, sightings, now);
        regrade.ifNeeded(mine, now);
        List<Happening> elsewhere = neighbours.tell(mine, meetings, now);
        return ledger.append(Stream.concat(mine.chapter().added().stream(), elsewhere.stream())
                        .toList())
                .size();
    }
}

package org.forthwith.app.simulate.memory;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Known;
import org.forthwith.linking.Value;
import org.jspecify.annotations.Nullable;

/** What a search of the other cases sees of one of them. */
final class SeenCase {

    private final CaseEvent.Opened opened;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Recorded> links = new ArrayList<>();
    private @Nullable Grade grade;
    private boolean closed;

    SeenCase(CaseEvent.Opened opened) {
        this.opened = opened;
    }

    void hear(Recorded entry) {
        switch (entry.event()) {
            case GradeProposed said -> grade = grade == null ? said.grade() : grade.orHigher(said.grade());
            case GradeConfirmed decided -> grade = decided.grade();
            case CaseEvent.Closed end -> closed = true;
            case CaseEvent.Reopened again -> closed = false;
            case IdentifiersFound found -> sightings.addAll(found.sightings());
            case LinkingEvent linking -> links.add(entry);
            default -> {}
        }
    }

    String reference() {
        return opened.reference();
    }

    List<Sighting> sightings() {
        return sightings;
    }

    List<Recorded> links() {
        return links;
    }

    /** Each different sighting of a value, as another case is told of it. */
    List<Known> known(Value value) {
        return sightings.stream()
                .filter(sighting -> linkable(sighting) && value.equals(value(sighting)))
                .map(sighting -> known(value, sighting))
                .distinct()
                .toList();
    }

    private Known known(Value value, Sighting sighting) {
        return new Known(
                value,
                sighting.role(),
                sighting.extracted(),
                sighting.seen() == null ? null : sighting.seen().at(),
                sighting.written(),
                opened.caseId(),
                opened.force(),
                opened.reference(),
                opened.queue(),
                grade,
                closed);
    }

    static boolean linkable(Sighting sighting) {
        return sighting.canonical() != null && sighting.unlinkable() == null;
    }

    static Value value(Sighting sighting) {
        String canonical = sighting.canonical();
        return new Value(sighting.kind(), canonical == null ? "" : canonical);
    }
}

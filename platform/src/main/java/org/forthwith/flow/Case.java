package org.forthwith.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.access.Restriction;
import org.forthwith.event.CaseEvent.Closed;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.Event;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Recorded;

/** A case while a decision about it is being taken: how it began, and the chapter that is being added. */
record Case(Opened opened, Chapter chapter) {

    static Case of(List<Recorded> story) {
        if (story.isEmpty() || !(story.getFirst().event() instanceof Opened opened)) {
            throw new IllegalStateException("the story of a case begins when it is opened");
        }
        return new Case(opened, new Chapter(opened.force(), story));
    }

    CaseId id() {
        return opened.caseId();
    }

    /** The named people for whom it is; empty when it is for everybody who reaches it. */
    Optional<Restriction> restriction() {
        return Restriction.of(chapter.events());
    }

    /** It has been closed, and not been opened again since. */
    boolean closed() {
        List<Event> events = chapter.events();
        for (int place = events.size() - 1; place >= 0; place--) {
            if (events.get(place) instanceof Closed) {
                return true;
            }
            if (events.get(place) instanceof Reopened) {
                return false;
            }
        }
        return false;
    }

    /** The version of the case once this has been recorded; what it was before when nothing of it was about this case. */
    int versionAfter(List<Recorded> recorded, int before) {
        int version = before;
        for (Recorded entry : recorded) {
            if (entry.event().stream().equals(id().value())) {
                version = Math.max(version, entry.sequence());
            }
        }
        return version;
    }

    /** Every identifier that the case knows, in the order in which it came to know them. */
    List<Sighting> sightings() {
        return chapter.events().stream().flatMap(Case::sightings).toList();
    }

    private static Stream<Sighting> sightings(Event event) {
        return event instanceof IdentifiersFound found ? found.sightings().stream() : Stream.empty();
    }
}

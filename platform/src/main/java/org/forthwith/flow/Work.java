package org.forthwith.flow;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.SubjectEvent.Seen;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Link;
import org.forthwith.risk.CaseRisk;

/** A case on somebody's desk while they decide: as each room sees it, and who decides, and when. */
record Work(Case theCase, CaseFile file, CaseRisk risk, List<Link> links, Actor by, Instant now) {

    static Work on(List<Recorded> story, Actor by, Instant now) {
        Case theCase = Case.of(story);
        return new Work(
                theCase,
                CaseFile.of(story),
                CaseRisk.of(theCase.chapter().told(), theCase.opened().at()),
                Link.of(story),
                by,
                now);
    }

    CaseId id() {
        return theCase.id();
    }

    /** When the identifiers at these places were in use; a place without a time is left out. Places count all identifiers of the case, from 0. */
    List<Seen> seen(List<Integer> places) {
        List<Sighting> sightings = theCase.sightings();
        return places.stream()
                .filter(place -> place >= 0 && place < sightings.size())
                .flatMap(place -> Stream.ofNullable(sightings.get(place).seen()))
                .toList();
    }

    /** A person has decided the grade, and the case has not been opened again since: that asks for another decision. Source: scenario A19. */
    // [impl->req~a-reopened-case-needs-a-new-grade~1]
    boolean gradeConfirmed() {
        return theCase.chapter().events().reversed().stream()
                .filter(event -> event instanceof GradeConfirmed || event instanceof Reopened)
                .findFirst()
                .filter(GradeConfirmed.class::isInstance)
                .isPresent();
    }

    int openLinks() {
        return (int) links.stream().filter(Link::open).count();
    }
}

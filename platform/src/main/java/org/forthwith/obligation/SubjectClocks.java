package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.AUTOMATIC;
import static org.forthwith.obligation.Term.ORDINARY;
import static org.forthwith.obligation.Term.PRESSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.forthwith.event.SubjectEvent;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.obligation.ClockChange.Start;

/** Which clocks it starts and stops that somebody, or something that tells people apart, has become known. */
final class SubjectClocks {

    /** Of {@code subject.RelationKind}. */
    private static final Set<String> HOMES = Set.of("LIVES_AT", "STAYS_AT");

    private SubjectClocks() {}

    static List<ClockChange> of(SubjectEvent event, Situation situation) {
        return switch (event) {
            case SubjectEvent.IdentifiersFound found -> List.of(start("K03", AUTOMATIC));
            case ChildIdentified child -> identified(child, situation);
            case SubjectEvent.SuspectResolved resolved ->
                resolved.corroborated() ? List.of(stop("K05", "it was corroborated")) : List.of();
            case SubjectEvent.RelationRecorded relation -> recorded(relation, situation);
            case SubjectEvent.RelationEnded relation -> List.of();
            case SubjectEvent.HouseholdResolved household -> List.of();
        };
    }

    /** News of a child, and a new address of the suspect, ask for another grade once there is one. */
    // [impl->req~news-asks-for-another-look~1]
    private static List<ClockChange> recorded(SubjectEvent.RelationRecorded relation, Situation situation) {
        if (!situation.now().graded()) {
            return List.of();
        }
        if (AboutAChild.is(relation)) {
            return List.of(start(Catalogue.LOOK_AGAIN, PRESSING));
        }
        boolean newAddress = relation.from().kind().equals("SUSPECT") && HOMES.contains(relation.kind());
        return newAddress ? List.of(start(Catalogue.LOOK_AGAIN, ORDINARY)) : List.of();
    }

    // [impl->req~each-child-and-each-link-has-a-clock~1]
    private static List<ClockChange> identified(ChildIdentified child, Situation situation) {
        var changes = new ArrayList<>(situation.childKnown());
        String about = child.childId().value().toString();
        changes.add(new Start("K10", child.immediateRisk() ? PRESSING : ORDINARY, about));
        return changes;
    }
}

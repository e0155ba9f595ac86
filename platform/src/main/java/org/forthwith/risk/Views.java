package org.forthwith.risk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.event.CaseEvent.Reopened;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ViewGiven;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.RiskStory.Told;

/**
 * What people thought of a case before they were shown what the rules say, since the last decision about its grade: for the next one everybody
 * thinks afresh.
 *
 * @param given by the ledger's name for whoever said it
 * @param decided whether a person has decided the grade, and the case has not been opened again since
 */
public record Views(Map<String, View> given, boolean decided) {

    public record View(Grade grade, String reason, Instant at) {}

    public Views {
        given = Map.copyOf(given);
    }

    static Views of(List<Told> story) {
        Map<String, View> given = new HashMap<>();
        boolean decided = false;
        for (Told told : story) {
            switch (told.event()) {
                case ViewGiven view -> given.put(told.actor(), new View(view.grade(), view.reason(), view.at()));
                case GradeConfirmed confirmed -> {
                    given.clear();
                    decided = true;
                }
                case ReviewDeclined declined -> given.clear();
                case Reopened again -> {
                    given.clear();
                    decided = false;
                }
                default -> {}
            }
        }
        return new Views(given, decided);
    }

    public Optional<View> of(Actor person) {
        return Optional.ofNullable(given.get(person.id()));
    }
}

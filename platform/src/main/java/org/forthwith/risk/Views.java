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
 */
public record Views(Map<String, View> given) {

    public record View(Grade grade, String reason, Instant at) {}

    public Views {
        given = Map.copyOf(given);
    }

    static Views of(List<Told> story) {
        Map<String, View> given = new HashMap<>();
        for (Told told : story) {
            switch (told.event()) {
                case ViewGiven view -> given.put(told.actor(), new View(view.grade(), view.reason(), view.at()));
                case GradeConfirmed decided -> given.clear();
                case ReviewDeclined decided -> given.clear();
                case Reopened again -> given.clear();
                default -> {}
            }
        }
        return new Views(given);
    }

    public Optional<View> of(Actor person) {
        return Optional.ofNullable(given.get(person.id()));
    }
}

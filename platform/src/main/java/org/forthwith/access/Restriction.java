package org.forthwith.access;

import java.util.List;
import java.util.Optional;
import org.forthwith.event.CaseEvent.Answers;
import org.forthwith.event.CaseEvent.Restricted;
import org.forthwith.event.CaseEvent.RestrictionLifted;
import org.forthwith.event.Event;

/**
 * That a case is for named people only, and what it answers to everybody else.
 *
 * @param people by the names by which the ledger knows them
 */
// [impl->req~a-restricted-case-is-met-by-its-list~1]
public record Restriction(List<String> people, Answers answers) {

    public Restriction {
        people = List.copyOf(people);
    }

    /** The one that holds at the end of a story; empty when whoever reaches the force reaches the case. */
    public static Optional<Restriction> of(List<? extends Event> story) {
        for (Event event : story.reversed()) {
            if (event instanceof Restricted restricted) {
                return Optional.of(new Restriction(restricted.people(), restricted.answers()));
            }
            if (event instanceof RestrictionLifted) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    public boolean admits(String person) {
        return people.contains(person);
    }

    public boolean silent() {
        return answers == Answers.SILENCE;
    }
}

package org.forthwith.ledger;

import java.time.Instant;
import java.util.List;
import org.forthwith.event.Event;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger holds it.
 *
 * @param position its place in the one order of everything
 * @param sequence its place in the story of its case, from 1; a number is missing where content was lawfully erased
 * @param force the force that owns it
 * @param recordedAt when it was written, which may be later than when it happened
 * @param actor who did it
 * @param byPerson whether a person did it, as against a sender or the platform
 * @param authority on whose authority: the role in which they acted
 * @param ruleVersion the rule set or catalogue that decided, when one did
 */
public record Recorded(
        long position,
        int sequence,
        ForceCode force,
        Event event,
        Instant recordedAt,
        String actor,
        boolean byPerson,
        String authority,
        @Nullable String ruleVersion) {

    /** How far a story has come: the number of its last entry, which an erasure before it does not change; 0 when nothing has happened. */
    // [impl->req~a-version-survives-an-erasure~1]
    public static int version(List<Recorded> story) {
        return story.isEmpty() ? 0 : story.getLast().sequence();
    }

    /** Whether whoever did it acted in that role, among others perhaps. */
    public boolean actedAs(Role role) {
        return authority.equals(role.name()) || List.of(authority.split(" ")).contains(role.name());
    }
}

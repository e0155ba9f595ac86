package org.forthwith.flow;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.Event;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.RiskStory.Told;
import org.jspecify.annotations.Nullable;

/** What one decision adds to one story, gathered before it is recorded; with what was there already it makes the whole story so far. */
final class Chapter {

    /** A decision seldom adds more. */
    private static final int ROOM = 8;

    private final ForceCode force;
    private final List<Told> whole;
    private final List<Event> events;
    private final List<Happening> added = new ArrayList<>();

    Chapter(ForceCode force, List<Recorded> before) {
        this.force = force;
        this.whole = new ArrayList<>(before.size() + ROOM);
        this.events = new ArrayList<>(before.size() + ROOM);
        before.forEach(entry -> tell(entry.event(), entry.actor(), entry.authority()));
    }

    void add(Event event, Actor by, String authority) {
        add(event, by, authority, null);
    }

    void add(Event event, Actor by, String authority, @Nullable String ruleVersion) {
        tell(event, by.id(), authority);
        added.add(new Happening(event, force, by, authority, ruleVersion));
    }

    private void tell(Event event, String actor, String authority) {
        whole.add(new Told(event, actor, authority));
        events.add(event);
    }

    ForceCode force() {
        return force;
    }

    /** Everything that has happened, with what is being added, and who did it. */
    List<Told> told() {
        return whole;
    }

    List<Event> events() {
        return events;
    }

    List<Happening> added() {
        return added;
    }
}

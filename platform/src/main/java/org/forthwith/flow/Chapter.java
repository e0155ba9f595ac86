package org.forthwith.flow;

import java.util.AbstractList;
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

    private final ForceCode force;
    private final List<Recorded> before;
    private final List<Happening> added = new ArrayList<>();
    /** Told when it is first asked for: most decisions do not ask. */
    private @Nullable List<Told> told;

    Chapter(ForceCode force, List<Recorded> before) {
        this.force = force;
        this.before = before;
    }

    void add(Event event, Actor by, String authority) {
        add(event, by, authority, null);
    }

    void add(Event event, Actor by, String authority, @Nullable String ruleVersion) {
        added.add(new Happening(event, force, by, authority, ruleVersion));
        if (told != null) {
            told.add(told(length() - 1));
        }
    }

    ForceCode force() {
        return force;
    }

    /** How many entries the story has, with what is being added. */
    int length() {
        return before.size() + added.size();
    }

    /** @param place in the story, from 0 */
    Told told(int place) {
        if (place < before.size()) {
            Recorded entry = before.get(place);
            return new Told(entry.event(), entry.actor(), entry.authority());
        }
        Happening now = added.get(place - before.size());
        return new Told(now.event(), now.actor().id(), now.authority());
    }

    /** Everything that has happened, with what is being added, and who did it. */
    List<Told> told() {
        List<Told> whole = told;
        if (whole == null) {
            whole = new ArrayList<>(length());
            for (int place = 0; place < length(); place++) {
                whole.add(told(place));
            }
            told = whole;
        }
        return whole;
    }

    /** Everything that has happened, with what is being added. */
    List<Event> events() {
        return new AbstractList<>() {
            @Override
            public Event get(int place) {
                return place < before.size()
                        ? before.get(place).event()
                        : added.get(place - before.size()).event();
            }

            @Override
            public int size() {
                return length();
            }
        };
    }

    List<Happening> added() {
        return added;
    }
}

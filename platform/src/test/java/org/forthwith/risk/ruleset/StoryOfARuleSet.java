package org.forthwith.risk.ruleset;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.Event;
import org.forthwith.event.RuleSetEvent.Proved;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.event.RuleSetEvent.RuleSetTried;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;

/** Entries about one rule set as the ledger has them, an hour apart, the first of them its draft. */
final class StoryOfARuleSet {

    static final UUID ID = new UUID(0, 5);
    static final String NAME = "rules@0123456789ab";
    static final Instant START = Instant.parse("2026-09-07T09:00:00Z");

    private final List<Recorded> entries = new ArrayList<>();

    StoryOfARuleSet() {
        happens(drafted(), "anna");
    }

    static RuleSetDrafted drafted() {
        return new RuleSetDrafted(ID, START, "Rules", NAME, "<definitions/>");
    }

    /** Tried, after a proof in which everything holds. */
    static StoryOfARuleSet tried() {
        return new StoryOfARuleSet().proved(true).tries();
    }

    /** By two people, after a trial. */
    static StoryOfARuleSet signed() {
        return tried().signed("anna").signed("boris");
    }

    Instant now() {
        return START.plus(Duration.ofHours(entries.size()));
    }

    List<Recorded> entries() {
        return entries;
    }

    RuleSetStory read() {
        return RuleSetStory.of(entries).orElseThrow();
    }

    StoryOfARuleSet happens(Event event, String by) {
        int next = entries.size() + 1;
        entries.add(new Recorded(next, next, new ForceCode("91"), event, now(), by, true, "RULE_OWNER", null));
        return this;
    }

    StoryOfARuleSet proved(boolean holds) {
        var property = new Proved("nothing fails", holds, "8", holds ? "holds" : "a case");
        return happens(new RuleSetProved(ID, now(), NAME, holds, List.of(property)), "anna");
    }

    StoryOfARuleSet tries() {
        return happens(new RuleSetTried(ID, now(), START, now(), 10, 1, 0, "ab"), "anna");
    }

    StoryOfARuleSet signed(String by) {
        return happens(new RuleSetSigned(ID, now(), NAME), by);
    }

    StoryOfARuleSet activated(Instant from) {
        return happens(new RuleSetActivated(ID, now(), NAME, from), "boris");
    }

    StoryOfARuleSet swept() {
        return happens(new RuleSetSwept(ID, now(), "13", 1, 2, 3, List.of("anna")), "forthwith");
    }

    StoryOfARuleSet retired() {
        return happens(new RuleSetRetired(ID, now(), "replaced"), "anna");
    }
}

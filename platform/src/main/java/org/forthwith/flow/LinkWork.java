package org.forthwith.flow;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.Cases;
import org.forthwith.event.Event;
import org.forthwith.event.LinkingEvent.LinkDecided;
import org.forthwith.flow.Acting.ByRule;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;
import org.forthwith.linking.Link;

/**
 * The act by which one side decides about a link. The other side decides for itself; either may decide again, and a closed case can still be
 * asked. That it is the same matter opens a closed case; that none is takes back what the links had raised.
 */
public final class LinkWork {

    private static final String OPENS = "Another case has been found to be the same matter.";

    private final Acting acting;
    private final Cases cases;
    private final WhatLinksSay whatLinksSay;

    LinkWork(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.whatLinksSay = new WhatLinksSay(rooms.forces());
    }

    public Reply decide(
            CaseId id, Actor by, Optional<Integer> version, LinkId link, boolean sameMatter, Reason reason) {
        return acting.whetherOpenOrNot(
                id,
                by,
                version,
                work -> work.links().stream()
                        .filter(known -> known.id().equals(link))
                        .findFirst()
                        .map(known -> decided(work, known, sameMatter, reason))
                        .orElseGet(() ->
                                Step.refused(work, "decide link", "no-such-link", "This case has no such link.")));
    }

    private Step decided(Work work, Link link, boolean sameMatter, Reason reason) {
        Instant now = work.now();
        LinkDecided decision = new LinkDecided(work.id(), now, link.id(), sameMatter, reason.text());
        Stream<Event> opening = sameMatter ? work.opening(cases, OPENS) : Stream.empty();
        return new Step(
                Stream.concat(opening, Stream.of(decision)).toList(),
                whatLinksSay.after(work, link, sameMatter, reason).stream()
                        .map(said -> new ByRule(said, "deconfliction"))
                        .toList(),
                Reply.Done::new);
    }
}

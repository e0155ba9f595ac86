package org.forthwith.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One side of a link, as its story has it.
 *
 * @param sameMatter what this side has decided; null until it has, and again when something new is shared
 */
public record Link(
        LinkId id,
        CaseId other,
        Disclosed disclosed,
        Strength strength,
        List<Shared> shared,
        Instant foundAt,
        @Nullable Boolean sameMatter,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String because) {

    public Link {
        shared = List.copyOf(shared);
    }

    public boolean open() {
        return sameMatter == null;
    }

    /** The links of one case, the oldest first. */
    public static List<Link> of(List<Recorded> story) {
        Map<LinkId, Link> links = new LinkedHashMap<>();
        for (Recorded entry : story) {
            if (entry.event() instanceof LinkingEvent event) {
                hear(links, event, entry.actor());
            }
        }
        return new ArrayList<>(links.values());
    }

    private static void hear(Map<LinkId, Link> links, LinkingEvent event, String actor) {
        switch (event) {
            case LinkingEvent.LinkFound found -> links.merge(found.linkId(), found(found), Link::again);
            case LinkingEvent.LinkDecided decided ->
                links.computeIfPresent(decided.linkId(), (id, link) -> link.decided(decided, actor));
            case LinkingEvent.Searched searched -> {}
            case LinkingEvent.HubFound hub -> {}
        }
    }

    private static Link found(LinkingEvent.LinkFound found) {
        return new Link(
                found.linkId(),
                found.other(),
                found.disclosed(),
                found.strength(),
                found.shared(),
                found.at(),
                null,
                null,
                null,
                null);
    }

    private Link again(Link found) {
        List<Shared> all = new ArrayList<>(shared);
        found.shared.stream().filter(value -> !shared.contains(value)).forEach(all::add);
        Strength stronger = strength.compareTo(found.strength) > 0 ? strength : found.strength;
        return new Link(id, other, found.disclosed, stronger, all, found.foundAt, null, null, null, null);
    }

    private Link decided(LinkingEvent.LinkDecided decision, String actor) {
        return new Link(
                id,
                other,
                disclosed,
                strength,
                shared,
                foundAt,
                decision.sameMatter(),
                decision.at(),
                actor,
                decision.reason());
    }
}

package org.forthwith.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.event.Event;
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
 * @param strength by how many cases know the shared values now
 * @param decisions what this side has decided since something was last shared, the latest last; none while the link waits
 * @param bar that this side will not hear of it again; null when it will
 */
public record Link(
        LinkId id,
        CaseId other,
        Disclosed disclosed,
        Strength strength,
        List<Shared> shared,
        Instant foundAt,
        List<Decision> decisions,
        @Nullable Bar bar) {

    /** What this side has said once. */
    public record Decision(boolean sameMatter, Instant at, String by, String because) {}

    public Link {
        shared = List.copyOf(shared);
        decisions = List.copyOf(decisions);
    }

    /** It waits for this side. A barred link never does. */
    public boolean open() {
        return sameMatter() == null;
    }

    /** What counts; empty while the link waits, and again when something new is shared. */
    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** A barred link counts as rejected. */
    public @Nullable Boolean sameMatter() {
        return bar == null ? decision().map(Decision::sameMatter).orElse(null) : Boolean.FALSE;
    }

    public @Nullable Instant decidedAt() {
        return decision().map(Decision::at).orElse(null);
    }

    public @Nullable String decidedBy() {
        return decision().map(Decision::by).orElse(null);
    }

    public @Nullable String because() {
        return decision().map(Decision::because).orElse(null);
    }

    /** The link as it stood before this side's last decision. */
    // [impl->req~a-decision-about-a-link-is-undone~1]
    public Link undone() {
        return decisions.isEmpty() ? this : with(decisions.subList(0, decisions.size() - 1), bar);
    }

    /** The link once its bar is lifted: what has been shared meanwhile asks for another decision. */
    public Link lifted() {
        return with(bar == null || bar.since().isEmpty() ? decisions : List.of(), null);
    }

    /** This side will not hear of the link again, as far as the story has come. */
    public static boolean barred(List<Event> story, LinkId link) {
        boolean barred = false;
        for (Event event : story) {
            if (event instanceof LinkingEvent.JoinBarred bar && bar.linkId().equals(link)) {
                barred = true;
            } else if (event instanceof LinkingEvent.BarLifted lifted
                    && lifted.linkId().equals(link)) {
                barred = false;
            }
        }
        return barred;
    }

    /** The links of one case, the oldest first. */
    public static List<Link> of(List<Recorded> story) {
        Map<LinkId, Link> links = new LinkedHashMap<>();
        for (Recorded entry : story) {
            if (entry.event() instanceof LinkingEvent event) {
                hear(links, event, entry.actor());
            }
        }
        Spread spread = Spread.of(links.values());
        return links.values().stream().map(link -> link.weighed(spread)).toList();
    }

    /** What was recorded before each value said what it means is as strong as it was when it was found. */
    // [impl->req~links-do-not-depend-on-who-came-first~1]
    private Link weighed(Spread spread) {
        return new Link(
                id, other, disclosed, spread.strength(shared).orElse(strength), shared, foundAt, decisions, bar);
    }

    private static void hear(Map<LinkId, Link> links, LinkingEvent event, String actor) {
        switch (event) {
            case LinkingEvent.LinkFound found -> links.merge(found.linkId(), found(found), Link::again);
            case LinkingEvent.FoundUnderBar more ->
                links.computeIfPresent(more.linkId(), (id, link) -> link.again(found(link.other, more)));
            case LinkingEvent.LinkDecided said ->
                links.computeIfPresent(said.linkId(), (id, link) -> link.decided(said, actor));
            case LinkingEvent.DecisionUndone undone ->
                links.computeIfPresent(undone.linkId(), (id, link) -> link.undone());
            case LinkingEvent.JoinBarred bar ->
                links.computeIfPresent(bar.linkId(), (id, link) -> link.barred(bar, actor));
            case LinkingEvent.BarLifted lifted -> links.computeIfPresent(lifted.linkId(), (id, link) -> link.lifted());
            case LinkingEvent.Searched searched -> {}
            case LinkingEvent.HubFound hub -> {}
            case LinkingEvent.AskedFor asked -> {}
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
                List.of(),
                null);
    }

    private static Link found(CaseId other, LinkingEvent.FoundUnderBar more) {
        return new Link(
                more.linkId(), other, more.disclosed(), more.strength(), more.shared(), more.at(), List.of(), null);
    }

    /** What is new opens the link again, unless this side has barred it. */
    // [impl->req~a-barred-link-asks-for-nothing~1]
    private Link again(Link found) {
        List<Shared> news = found.shared.stream().filter(this::isNew).toList();
        List<Shared> all = Stream.concat(shared.stream(), news.stream()).toList();
        Strength stronger = strength.compareTo(found.strength) > 0 ? strength : found.strength;
        return bar == null
                ? new Link(id, other, found.disclosed, stronger, all, found.foundAt, List.of(), null)
                : new Link(id, other, found.disclosed, stronger, all, found.foundAt, decisions, bar.with(news));
    }

    /** However many cases know it by now. */
    private boolean isNew(Shared value) {
        return shared.stream()
                .noneMatch(known -> known.kind() == value.kind()
                        && known.written().equals(value.written())
                        && known.hereAs().equals(value.hereAs()));
    }

    private Link decided(LinkingEvent.LinkDecided said, String actor) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(new Decision(said.sameMatter(), said.at(), actor, said.reason()));
        return with(all, bar);
    }

    private Link barred(LinkingEvent.JoinBarred bar, String actor) {
        return with(decisions, new Bar(bar.at(), actor, bar.reason(), List.of()));
    }

    private Link with(List<Decision> standing, @Nullable Bar now) {
        return new Link(id, other, disclosed, strength, shared, foundAt, standing, now);
    }
}

package org.forthwith.flow;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.casefile.GuidanceItem;
import org.forthwith.casefile.Publishing;
import org.forthwith.casefile.Verdict.No;
import org.forthwith.event.GuidanceEvent;
import org.forthwith.event.GuidanceEvent.GuidanceApproved;
import org.forthwith.event.GuidanceEvent.GuidanceDrafted;
import org.forthwith.event.GuidanceEvent.GuidancePublished;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;

/** The acts by which advice comes to those who take reports: one writes it, a specialist approves it where it must be, and it is published. */
public final class GuidanceWork {

    private final Ledger ledger;
    private final Decisions decisions;
    private final InstantSource clock;
    private final IdSource ids;

    GuidanceWork(Rooms rooms) {
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.clock = rooms.clock();
        this.ids = rooms.ids();
    }

    /** Gives the id under which it is approved and published. */
    public UUID draft(Actor by, String title, String text) {
        UUID id = ids.next();
        decisions.take(by, () -> record(new GuidanceDrafted(id, clock.instant(), title, text), by));
        return id;
    }

    public Reply approve(UUID id, Actor by) {
        return on(
                id,
                by,
                item -> Publishing.objectionToApproving(by, item.guidance()),
                new GuidanceApproved(id, clock.instant()));
    }

    public Reply publish(UUID id, Actor by) {
        return on(
                id,
                by,
                item -> Publishing.objection(item.guidance(), item.approvedBy() != null),
                new GuidancePublished(id, clock.instant()));
    }

    private Reply on(UUID id, Actor by, Function<GuidanceItem, Optional<No>> objection, GuidanceEvent event) {
        return decisions.take(by, () -> {
            List<Recorded> story = ledger.storyToAddTo(id);
            if (story.isEmpty() || !story.getFirst().force().equals(by.force())) {
                return new Reply.NoSuchCase();
            }
            return objection
                    .apply(GuidanceItem.of(story))
                    .<Reply>map(no -> new Reply.Refused(no.code(), no.because(), List.of()))
                    .orElseGet(() -> new Reply.Done(record(event, by)));
        });
    }

    private int record(GuidanceEvent event, Actor by) {
        return Recorded.version(
                ledger.append(List.of(new Happening(event, by.force(), by, Acting.authority(by), null))));
    }
}

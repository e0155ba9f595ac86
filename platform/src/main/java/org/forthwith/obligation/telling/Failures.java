package org.forthwith.obligation.telling;

import java.util.List;
import java.util.Optional;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;

/**
 * How often the notices of one rung have failed.
 *
 * @param entry the entry that puts the latest failure on record
 */
record Failures(Story story, Recorded entry, NoticeFailed latest) {

    record OfRung(RungReached event, int failures) {}

    /** The rung that the notice was about: the last of that duty and height that was recorded before. */
    Optional<OfRung> rung() {
        List<Recorded> before = story.entries().stream()
                .filter(earlier -> earlier.sequence() <= entry.sequence())
                .toList();
        return before.stream()
                .filter(earlier -> earlier.event() instanceof RungReached rung && isAbout(rung))
                .reduce((one, later) -> later)
                .map(rung -> new OfRung((RungReached) rung.event(), since(rung, before)));
    }

    private int since(Recorded rung, List<Recorded> before) {
        return Math.toIntExact(before.stream()
                .filter(other -> other.sequence() > rung.sequence())
                .filter(other -> other.event() instanceof NoticeFailed failed && isLike(failed))
                .count());
    }

    private boolean isAbout(RungReached rung) {
        return rung.clock().equals(latest.clock())
                && rung.openedBy() == latest.openedBy()
                && rung.percent() == latest.percent();
    }

    private boolean isLike(NoticeFailed failed) {
        return failed.clock().equals(latest.clock())
                && failed.openedBy() == latest.openedBy()
                && failed.percent() == latest.percent();
    }
}

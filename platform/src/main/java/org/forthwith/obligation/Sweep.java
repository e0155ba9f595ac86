package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.ledger.Recorded;

/** Looks for rungs that have been reached and not yet reported. It changes nothing: once its reports have been heard, it finds nothing more. */
public record Sweep(Timetable timetable) {

    private static final Comparator<RungReached> IN_ORDER = Comparator.comparing(RungReached::at)
            .thenComparing(RungReached::clock)
            .thenComparingInt(RungReached::openedBy);

    /**
     * What one look through every clock has come to.
     *
     * @param rungs how many were put on record
     * @param worst how late the latest of them was
     */
    public record Outcome(int rungs, Duration worst) {

        public static final Outcome NOTHING = new Outcome(0, Duration.ZERO);

        public Outcome and(Duration late) {
            return new Outcome(rungs + 1, late.compareTo(worst) > 0 ? late : worst);
        }
    }

    /** Every rung passed by now, in the order of time, those missed during a silence included. {@code at} is when a rung was reached, not when it was noticed. */
    // [impl->req~every-rung-is-reported-once~1]
    public List<RungReached> due(Collection<Duty> duties, Instant now) {
        var reached = new ArrayList<RungReached>();
        for (Duty duty : duties) {
            if (duty.nextRungAt() != null && !duty.nextRungAt().isAfter(now)) {
                reached.addAll(rungs(duty, now));
            }
        }
        reached.sort(IN_ORDER);
        return reached;
    }

    /** Since when a rung could have been put on record: from its time, or from the entry by which the duty came to fall due as it does where that was later. */
    // [impl->req~the-sweep-is-measured~1]
    public Instant since(RungReached rung, List<Recorded> story) {
        boolean changedSince =
                story.stream().anyMatch(entry -> entry.recordedAt().isAfter(rung.at()));
        return changedSince ? sinceItWaits(rung, story) : rung.at();
    }

    private Instant sinceItWaits(RungReached rung, List<Recorded> story) {
        Duties book = Duties.none(timetable);
        Instant known = null;
        for (Recorded entry : story) {
            book = book.hear(entry);
            boolean waits = book.open().stream().anyMatch(duty -> waitsFor(rung, duty));
            known = waits && known == null ? entry.recordedAt() : waits ? known : null;
        }
        return known == null || known.isBefore(rung.at()) ? rung.at() : known;
    }

    private static boolean waitsFor(RungReached rung, Duty duty) {
        return duty.clock().equals(rung.clock())
                && duty.openedBy() == rung.openedBy()
                && duty.dueAt().equals(rung.dueAt());
    }

    private List<RungReached> rungs(Duty duty, Instant now) {
        return timetable.ladder(duty).stream()
                .filter(rung -> rung.percent() > duty.rung())
                .map(rung -> reached(duty, rung))
                .filter(event -> !event.at().isAfter(now))
                .toList();
    }

    private static RungReached reached(Duty duty, Rung rung) {
        return new RungReached(
                duty.caseId(),
                duty.reaches(rung.percent()),
                duty.clock(),
                duty.openedBy(),
                rung.percent(),
                rung.addressee(),
                duty.dueAt());
    }
}

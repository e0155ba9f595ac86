package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.Optional;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Rung;
import org.forthwith.obligation.Timetable;

/** @param timetable the one that ought to hold */
record RungsOnce(Timetable timetable) implements Invariant {

    @Override
    public String name() {
        return "rungs-once (5)";
    }

    @Override
    public String says() {
        return "Each rung of each running duty is reported once, in order, and not before it is reached.";
    }

    @Override
    public Optional<String> heard(Recorded entry, Docket before, Instant now) {
        return entry.event() instanceof RungReached rung ? wrong(rung, before, now) : Optional.empty();
    }

    private Optional<String> wrong(RungReached rung, Docket before, Instant now) {
        String which = before.reference() + ": " + rung.percent() + " % of " + rung.clock();
        if (rung.at().isAfter(now)) {
            return Optional.of(which + " was reported before it was reached");
        }
        return before.duties().stream().anyMatch(duty -> awaits(duty, rung))
                ? Optional.empty()
                : Optional.of(which + " was reported and was not the next one");
    }

    private boolean awaits(Duty duty, RungReached rung) {
        return duty.clock().equals(rung.clock())
                && duty.openedBy() == rung.openedBy()
                && duty.dueAt().equals(rung.dueAt())
                && next(duty).filter(percent -> percent == rung.percent()).isPresent();
    }

    private Optional<Integer> next(Duty duty) {
        return timetable.ladder(duty).stream()
                .map(Rung::percent)
                .filter(percent -> percent > duty.rung())
                .findFirst();
    }
}

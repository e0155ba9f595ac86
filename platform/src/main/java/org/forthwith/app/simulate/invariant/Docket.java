package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** The books that are kept of one case besides the platform's own, from the record alone. */
public final class Docket {

    private final CaseEvent.Opened opened;
    private final Map<Wait, Instant> known = new HashMap<>();
    private Duties duties;
    private boolean open = true;
    private String owner = "";
    private @Nullable Grade stands;

    /** @param timetable the one that ought to hold */
    Docket(CaseEvent.Opened opened, Timetable timetable) {
        this.opened = opened;
        this.duties = Duties.none(timetable);
    }

    private record Wait(
            String clock, int openedBy, @Nullable String about) {
        static Wait of(Duty duty) {
            return new Wait(duty.clock(), duty.openedBy(), duty.about());
        }
    }

    void hear(Recorded entry, Instant now) {
        List<Duty> before = duties.open();
        Duties after = duties.hear(entry);
        duties = new Duties(after.timetable(), after.bearing(), after.open(), List.of());
        know(before, after.open(), now);
        live(entry);
    }

    private void know(List<Duty> before, List<Duty> after, Instant now) {
        if (after.isEmpty()) {
            known.clear();
        }
        for (Duty duty : after) {
            if (isNews(duty, before)) {
                known.put(Wait.of(duty), now);
            }
        }
    }

    private static boolean isNews(Duty duty, List<Duty> before) {
        for (Duty other : before) {
            if (isSame(other, duty)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Duty one, Duty other) {
        return one.clock().equals(other.clock())
                && one.openedBy() == other.openedBy()
                && one.dueAt().equals(other.dueAt());
    }

    private void live(Recorded entry) {
        switch (entry.event()) {
            case CaseEvent.OwnerNamed named -> owner = named.owner();
            case CaseEvent.HandedOver over -> owner = over.owner();
            case CaseEvent.Closed closed -> open = false;
            case CaseEvent.Reopened reopened -> open = true;
            case GradeProposed said -> stands = stands == null ? said.grade() : stands.orHigher(said.grade());
            case GradeConfirmed decided -> stands = decided.grade();
            default -> {}
        }
    }

    public UUID id() {
        return opened.stream();
    }

    String reference() {
        return opened.reference();
    }

    CaseEvent.Opened opened() {
        return opened;
    }

    boolean open() {
        return open;
    }

    /** Who answers for the case; empty while it lies in a queue. */
    String owner() {
        return owner;
    }

    @Nullable
    Grade stands() {
        return stands;
    }

    /** The clocks that ought to run, with the rungs that have been reported of them. */
    List<Duty> duties() {
        return duties.open();
    }

    /** When a duty's due time became known, by the true time. */
    Instant known(Duty duty) {
        return known.getOrDefault(Wait.of(duty), Instant.MIN);
    }
}

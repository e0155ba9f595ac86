package org.forthwith.obligation;

import java.time.Instant;
import java.util.Set;
import org.forthwith.event.ObligationEvent.BreachAcknowledged;
import org.forthwith.event.ObligationEvent.BreachExplained;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/** The door to answering for what was late: a cause from the list, and above twice the time a chief officer who says that they know. */
public record Breaches(Timetable timetable) {

    private static final Set<Role> EXPLAIN =
            Set.of(Role.SUPERVISOR, Role.INSPECTOR, Role.SUPERINTENDENT, Role.HEAD_OF_UNIT, Role.CHIEF_OFFICER);

    /** Who may say why something was late. */
    public static boolean mayExplain(Actor by) {
        return EXPLAIN.stream().anyMatch(by::is);
    }

    /** Who may say that they know of what is late twice over. */
    public static boolean mayAcknowledge(Actor by) {
        return by.is(Role.CHIEF_OFFICER);
    }

    // [impl->req~a-breach-has-a-cause-from-the-list~1]
    public Ruling explain(Duty duty, String cause, Actor by, Reason why, Instant now) {
        if (!duty.late(now)) {
            return new Ruling.No("not-late", "This clock is not late.");
        }
        if (!mayExplain(by)) {
            return new Ruling.No("not-qualified", "Why something was late is said by a supervisor or above.");
        }
        return timetable.causes(now).stream().anyMatch(known -> known.code().equals(cause))
                ? new Ruling.Done(
                        new BreachExplained(duty.caseId(), now, duty.clock(), duty.openedBy(), cause, why.text()))
                : new Ruling.No("no-such-cause", "This cause is not on the list.");
    }

    // [impl->req~twice-late-is-known-to-a-chief-officer~1]
    public Ruling acknowledge(Duty duty, Actor by, Reason why, Instant now) {
        if (!duty.lateTwiceOver(now)) {
            return new Ruling.No("not-late-twice-over", "This clock is not late twice over.");
        }
        return mayAcknowledge(by)
                ? new Ruling.Done(new BreachAcknowledged(duty.caseId(), now, duty.clock(), duty.openedBy(), why.text()))
                : new Ruling.No("not-qualified", "What is late twice over is acknowledged by a chief officer.");
    }
}

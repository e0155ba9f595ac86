package org.forthwith.obligation;

import java.util.List;
import org.forthwith.event.ObligationEvent;
import org.forthwith.event.ObligationEvent.BreachAcknowledged;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.obligation.ClockChange.Acknowledge;
import org.forthwith.obligation.ClockChange.Climb;
import org.forthwith.obligation.ClockChange.Explain;
import org.forthwith.obligation.ClockChange.GoOn;
import org.forthwith.obligation.ClockChange.MoreHolidays;
import org.forthwith.obligation.ClockChange.Rest;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.Stop;

/** What the ladder, and a person who lets a clock rest or answers for a breach, do to the duties. */
final class BreachClocks {

    private static final int TWICE = 200;

    private BreachClocks() {}

    static List<ClockChange> of(ObligationEvent event, Situation situation) {
        return switch (event) {
            case RungReached rung -> reached(rung, situation);
            case ObligationEvent.DutyPaused paused ->
                List.of(new Rest(paused.clock(), paused.openedBy(), paused.until(), paused.because()));
            case ObligationEvent.DutyResumed resumed -> List.of(new GoOn(resumed.clock(), resumed.openedBy()));
            case ObligationEvent.BreachExplained explained ->
                List.of(new Explain(explained.clock(), explained.openedBy(), explained.cause()));
            case BreachAcknowledged known -> acknowledged(known);
            case ObligationEvent.HolidayAnnounced announced -> List.of(new MoreHolidays());
            case ObligationEvent.NoticeFailed failed -> List.of();
        };
    }

    /** What is late twice over has to be known to a chief officer, and that has a clock of its own: the case cannot grow older in silence. */
    // [impl->req~twice-late-is-known-to-a-chief-officer~1]
    private static List<ClockChange> reached(RungReached rung, Situation situation) {
        Climb climb = new Climb(rung.clock(), rung.openedBy(), rung.percent(), rung.dueAt());
        return rung.percent() >= TWICE
                        && !rung.clock().equals(Catalogue.KNOWN_TO_CHIEF)
                        && situation.open().stream().anyMatch(climb::moves)
                ? List.of(
                        climb, new Start(Catalogue.KNOWN_TO_CHIEF, Term.ORDINARY, about(rung.clock(), rung.openedBy())))
                : List.of(climb);
    }

    private static List<ClockChange> acknowledged(BreachAcknowledged known) {
        return List.of(
                new Acknowledge(known.clock(), known.openedBy()),
                new Stop(
                        Catalogue.KNOWN_TO_CHIEF,
                        about(known.clock(), known.openedBy()),
                        "a chief officer has said that they know"));
    }

    private static String about(String clock, int openedBy) {
        return Duty.name(clock, openedBy);
    }
}

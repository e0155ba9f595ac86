package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.StopEvery;

/**
 * The clocks that run while a case stands somewhere: they start when it comes there and stop when it goes on. States go by the names of
 * {@code casefile.State}. Source: sections 3.3, 3.8, 3.9 and 3.14 of the domain notes.
 */
final class StateClocks {

    /** Those that give time by the grade that stands, and are dated again with it. */
    static final List<String> BY_GRADE = List.of("K20", "K21");

    private static final Set<String> DECIDED = Set.of("STRATEGY", "S47", "CIN", "EARLY_HELP", "NO_FURTHER_ACTION");
    private static final Set<String> DISCUSSED = Set.of("STRATEGY", "NO_FURTHER_ACTION");

    private static final List<Stay> STAYS = List.of(
            Stay.in("K05", "RESOLVE"),
            Stay.in("K20", "ALLOCATED", "PLAN"),
            Stay.in("K21", "WARRANT_PREP"),
            Stay.in("K22", "WARRANT_GRANTED"),
            Stay.in("K22b", "WARRANT_GRANTED"),
            // Telling the officer for positions of trust, or finding one more child, ends no enquiry about the first.
            // The conference is due so
            // many days after the discussion, however late the enquiry is begun.
            new Stay("K13", Set.of("STRATEGY", "S47"), Set.of("CIN", "EARLY_HELP", "NO_FURTHER_ACTION")),
            new Stay("K15", Set.of("S47", "CIN"), Set.of("STRATEGY", "EARLY_HELP", "NO_FURTHER_ACTION")));

    private StateClocks() {}

    /**
     * @param states where it runs
     * @param ends where it has stopped; empty when that is anywhere else
     */
    private record Stay(String clock, Set<String> states, Set<String> ends) {

        static Stay in(String clock, String... states) {
            return new Stay(clock, Set.of(states), Set.of());
        }

        boolean begins(Moved moved) {
            return states.contains(moved.to()) && !states.contains(moved.from() == null ? "" : moved.from());
        }

        boolean over(Moved moved) {
            return ends.isEmpty() ? leaves(states, moved) : ends.contains(moved.to());
        }
    }

    // [impl->req~clocks-of-a-stay-stop-with-it~1]
    // [impl->req~a-conference-counts-from-the-discussion~1]
    static List<ClockChange> of(Moved moved, Situation situation) {
        var changes = new ArrayList<ClockChange>();
        STAYS.forEach(stay -> {
            if (stay.over(moved)) {
                changes.add(stop(stay.clock(), "the case went on"));
            }
        });
        changes.addAll(authority(moved));
        BailClocks.ofStep(situation).forEach(changes::add);
        STAYS.forEach(stay -> {
            if (stay.begins(moved)) {
                changes.add(new Start(stay.clock(), term(stay.clock(), situation), null));
            }
        });
        return changes;
    }

    private static Term term(String clock, Situation situation) {
        return BY_GRADE.contains(clock) ? situation.grade() : ORDINARY;
    }

    /** What the authority has decided, it has decided about every child that it had been told of. */
    private static List<ClockChange> authority(Moved moved) {
        var changes = new ArrayList<ClockChange>();
        if (DECIDED.contains(moved.to())) {
            changes.add(new StopEvery("K14", "the authority has decided"));
        }
        if (DISCUSSED.contains(moved.to())) {
            changes.add(new StopEvery("K12", "the discussion was held or not needed"));
        }
        if (moved.to().equals("LADO")) {
            changes.add(stop("K16", "the designated officer was told"));
        }
        return changes;
    }

    private static boolean leaves(Set<String> states, Moved moved) {
        return moved.from() != null && states.contains(moved.from()) && !states.contains(moved.to());
    }
}

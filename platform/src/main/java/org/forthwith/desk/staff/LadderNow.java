package org.forthwith.desk.staff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.forthwith.desk.frame.Words;
import org.forthwith.flow.NextTold;
import org.forthwith.flow.NextTold.Names;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Rung;
import org.forthwith.obligation.Timetable;

/** Whom the common ladder would reach in a force, were a clock to pass its rungs now: a gap is seen before a case falls into it. */
public final class LadderNow {

    private final Timetable timetable;
    private final NextTold nextTold;
    private final Words words;

    public LadderNow(Timetable timetable, NextTold nextTold, Words words) {
        this.timetable = timetable;
        this.nextTold = nextTold;
        this.words = words;
    }

    /**
     * A rung.
     *
     * @param percent of the time allowed; 100 is the breach
     * @param role whom the ladder names
     * @param told who that is now, by name, or the desk of the force
     */
    public record Step(int percent, String role, String told) {}

    /** The lowest rung first. */
    // [impl->req~who-would-be-told-is-named~1]
    List<Step> of(ForceCode force, Instant now) {
        Names names = nextTold.of(Set.of(force), now);
        return timetable.ladder(now).stream()
                .map(rung -> new Step(
                        rung.percent(), words.say("role." + rung.addressee().name()), told(rung, names, force)))
                .toList();
    }

    private String told(Rung rung, Names names, ForceCode force) {
        return rung.addressee() == Role.INVESTIGATOR
                ? words.say("staff.ladder.owner")
                : names.of(force, rung.addressee(), null, List.of()).orElseGet(() -> words.say("staff.ladder.desk"));
    }
}

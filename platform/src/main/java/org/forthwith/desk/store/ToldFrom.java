package org.forthwith.desk.store;

import java.util.List;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Rung;

/**
 * From which rung on a clock is somebody's to look at. The first rung is for the officer in the case, and so for the owner alone; the
 * higher ones are for whoever has the role in the force.
 *
 * @param percent of the time allowed; more than any rung for whom the ladder does not know
 */
public record ToldFrom(int percent, boolean ownCasesOnly) {

    private static final ToldFrom NOTHING = new ToldFrom(Integer.MAX_VALUE, true);

    /** @param ladder the rungs that hold today, the lowest first */
    // [impl->req~an-escalation-reaches-somebody~1]
    public static ToldFrom of(List<Rung> ladder, Actor reader) {
        List<Rung> own =
                ladder.stream().filter(rung -> reader.is(rung.addressee())).toList();
        return own.stream()
                .filter(rung -> rung.addressee() != Role.INVESTIGATOR)
                .findFirst()
                .map(rung -> new ToldFrom(rung.percent(), false))
                .or(() -> own.stream().findFirst().map(rung -> new ToldFrom(rung.percent(), true)))
                .orElse(NOTHING);
    }

    public boolean anything() {
        return percent < Integer.MAX_VALUE;
    }
}

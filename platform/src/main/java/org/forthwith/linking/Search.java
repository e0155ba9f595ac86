package org.forthwith.linking;

import java.util.List;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.LinkId;

/**
 * What came of searching all forces.
 *
 * @param values how many distinct values were searched for
 * @param tooCommon how many of them are like those of so many cases that nobody was proposed for being alike
 */
public record Search(int values, List<Match> matches, List<Hub> hubs, int tooCommon) {

    public Search {
        matches = List.copyOf(matches);
        hubs = List.copyOf(hubs);
    }

    /** Another case that shares something, the strongest first. Each shared value stands as this side wrote it, then as the other did. */
    public record Match(LinkId linkId, Known other, Strength strength, List<Shared> here, List<Shared> there) {
        public Match {
            here = List.copyOf(here);
            there = List.copyOf(there);
        }

        /** Nothing is the very same. */
        public boolean alikeOnly() {
            return here.stream().allMatch(shared -> shared.why() != null);
        }
    }

    /**
     * A value that so many cases know that it is an alarm of its own.
     *
     * @param cases how many other cases know it, of all forces
     */
    public record Hub(Value value, String written, int cases) {}
}

package org.forthwith.linking;

import java.util.List;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.LinkId;

/**
 * What came of searching all forces.
 *
 * @param values how many distinct values were searched for
 * @param matches what this side may be told
 * @param thereOnly what only the other side is told: it answers nothing, or has not been told yet of what this side knows already
 * @param tooCommon how many of them are like those of so many cases that nobody was proposed for being alike
 */
public record Search(int values, List<Match> matches, List<Match> thereOnly, List<Hub> hubs, int tooCommon) {

    public Search {
        matches = List.copyOf(matches);
        thereOnly = List.copyOf(thereOnly);
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
     * @param cases how many other cases know it, of all forces; one that answers nothing is not among them
     */
    public record Hub(Value value, String written, int cases) {}
}

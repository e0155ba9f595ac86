package org.forthwith.linking;

import java.util.List;
import org.forthwith.kernel.ForceCode;

/**
 * What somebody has found who searched for a value.
 *
 * @param within the newest cases within reach, with each place where the value stands
 * @param casesWithin how many cases within reach know it, shown or not
 * @param beyond the newest cases beyond reach
 * @param casesBeyond how many cases beyond reach know it, shown or not
 */
public record Sought(List<Holder> within, int casesWithin, List<Elsewhere> beyond, int casesBeyond) {

    public static final Sought NOTHING = new Sought(List.of(), 0, List.of(), 0);

    public Sought {
        within = List.copyOf(within);
        beyond = List.copyOf(beyond);
    }

    /** A case beyond reach: whose it is and what to call it, and nothing that stands in it. */
    public record Elsewhere(String reference, ForceCode force) {}
}

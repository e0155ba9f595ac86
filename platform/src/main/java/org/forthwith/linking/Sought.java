package org.forthwith.linking;

import java.util.List;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;

/**
 * What somebody has found who searched for a value.
 *
 * @param within the newest cases within reach, with each place where the value stands
 * @param casesWithin how many cases within reach know it, shown or not
 * @param beyond the newest cases beyond reach
 * @param casesBeyond how many cases beyond reach know it, shown or not
 * @param asked restricted cases that know it and that whoever searched may not see: whatever they were told, those cases hear of it
 */
public record Sought(
        List<Holder> within, int casesWithin, List<Elsewhere> beyond, int casesBeyond, List<CaseId> asked) {

    public static final Sought NOTHING = new Sought(List.of(), 0, List.of(), 0, List.of());

    public Sought {
        within = List.copyOf(within);
        beyond = List.copyOf(beyond);
        asked = List.copyOf(asked);
    }

    /** A case beyond reach, or a restricted one that points to its desk: whose it is and what to call it, and nothing that stands in it. */
    public record Elsewhere(String reference, ForceCode force) {}
}

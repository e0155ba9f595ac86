package org.forthwith.risk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;

/**
 * What would make the grade another: the smallest sets of facts, by the rules as a whole. No set of fewer facts would.
 *
 * @param raising those after which the grade would be stricter; empty when it cannot be
 * @param lowering those after which the rules would say less; a person would still have to say so too
 */
public record Changes(List<Change> raising, List<Change> lowering) {

    public Changes {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }

    /**
     * Facts that are not so, or not known to be so, with the grade that the rules would propose if they were.
     *
     * @param facts yes or no to each of some questions
     */
    public record Change(Map<Question, Answer> facts, Grade to) {

        public Change {
            facts = Collections.unmodifiableMap(new EnumMap<>(facts));
        }
    }
}

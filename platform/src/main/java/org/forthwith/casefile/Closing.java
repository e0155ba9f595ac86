package org.forthwith.casefile;

import java.util.Set;
import org.forthwith.kernel.Reason;

/**
 * A case that somebody wants to close, with what the other rooms say of it.
 *
 * @param gradeConfirmed a person has decided the grade that stands
 * @param openLinks how many links wait for a decision on this side
 * @param suspect whether the suspect is a child, and what has come of asking about that
 * @param outcome the number in the Home Office's list, as it was given
 */
public record Closing(boolean gradeConfirmed, int openLinks, ChildSuspect suspect, String outcome, Reason reason) {

    /**
     * @param is whether the suspect is a child
     * @param otherChildKnown whether a victim has been identified, who is a child as well
     * @param possible what has to be found to be no before outcome 21 or 22, and has not been: names of {@code risk.PathwayCheck}
     */
    public record ChildSuspect(boolean is, boolean otherChildKnown, Set<String> possible) {

        public static final ChildSuspect NONE = new ChildSuspect(false, false, Set.of());

        public ChildSuspect {
            possible = Set.copyOf(possible);
        }

        /** The suspect, and the child on the other side when it is known who that is. */
        int children() {
            return is ? otherChildKnown ? 2 : 1 : 0;
        }
    }
}

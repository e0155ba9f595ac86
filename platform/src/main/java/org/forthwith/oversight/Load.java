package org.forthwith.oversight;

import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;

/**
 * How many cases of a force the rules first called so within the period, in one week.
 *
 * @param recorded by what the rules said
 * @param candidate by what the candidate would have said
 */
public record Load(ForceCode force, Week week, Grade grade, int recorded, int candidate) {

    /** How many more they would have been; fewer when negative. */
    public int extra() {
        return candidate - recorded;
    }
}

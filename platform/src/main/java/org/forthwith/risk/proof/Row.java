package org.forthwith.risk.proof;

import org.forthwith.risk.Effect.AtLeast;
import org.forthwith.risk.Rule;

/**
 * A row of the table, and the combinations in which it fires.
 *
 * @param number counted from 1
 */
record Row(int number, Rule rule, Region fires) {

    boolean lays() {
        return rule.effect() instanceof AtLeast;
    }

    /** "row 7 (R-C: nobody has established ...)". */
    String words() {
        return "row " + number + " (" + rule.number() + ": " + rule.because() + ")";
    }
}

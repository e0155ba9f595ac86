/**
 * Proves of a rule set, over every combination of answers at once, that it cannot fail a child, or finds the smallest combination in which it does.
 * It reasons with decision diagrams, whose library (LogicNG) is known here and nowhere else; what must hold is said in {@code TableProver}.
 */
@NullMarked
package org.forthwith.risk.proof;

import org.jspecify.annotations.NullMarked;

/**
 * Shows rule sets to people: the table as it reads, what the prover found, who signed, and what coming into force did to the cases of a force.
 * It decides nothing about them; what may happen to a rule set is asked of {@code flow}.
 */
@NullMarked
package org.forthwith.desk.ruleset;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps which rule sets there are, who has signed them and from when they are in force; the database is known here.
 * It decides nothing: what may happen to a rule set is asked of {@code risk.ruleset}, and the tables refuse what that would refuse.
 */
@NullMarked
package org.forthwith.risk.store;

import org.jspecify.annotations.NullMarked;

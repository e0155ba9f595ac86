/**
 * Decides which rule set cases are graded by, and what must have happened before one may be: proved, tried on history, signed by two people.
 * It does not read files and proves nothing; the engine's files are read in {@code risk.table}, and what is active is kept in {@code risk.store}.
 */
@NullMarked
package org.forthwith.risk.ruleset;

import org.jspecify.annotations.NullMarked;

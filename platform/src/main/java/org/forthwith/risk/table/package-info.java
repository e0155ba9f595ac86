/**
 * Reads a rule set from a DMN file and says which of its rows fire; the decision engine (Apache KIE) is known here and nowhere else.
 * It decides no grade: what follows from the rows, and the floors under them, belong to {@code risk}.
 */
@NullMarked
package org.forthwith.risk.table;

import org.jspecify.annotations.NullMarked;

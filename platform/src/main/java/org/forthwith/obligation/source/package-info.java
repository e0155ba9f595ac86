/**
 * Reads the tables of clocks, rungs, checks and sources that come with the product.
 * It refuses a table that leaves a gap, overlaps or names no known source; it does not decide what a clock is for.
 */
@NullMarked
package org.forthwith.obligation.source;

import org.jspecify.annotations.NullMarked;

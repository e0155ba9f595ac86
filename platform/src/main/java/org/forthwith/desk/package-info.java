/**
 * Shows the house to people: one page for each thing somebody at a desk needs to see or do.
 * It decides nothing; what a page offers, the room behind it has decided.
 */
@NullMarked
package org.forthwith.desk;

import org.jspecify.annotations.NullMarked;

/**
 * Shows the clocks of a case with everything that can be done to them by hand, what was late and why, what will be late next, and the catalogue.
 * It decides nothing: the room of obligations does.
 */
@NullMarked
package org.forthwith.desk.clocks;

import org.jspecify.annotations.NullMarked;

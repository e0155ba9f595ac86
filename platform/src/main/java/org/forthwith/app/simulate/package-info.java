/**
 * Plays invented years in memory, without a database: the rooms that decide are the real ones, people, partners and faults come from a seed,
 * and what must always hold is looked at after every step. The same seed gives the same years, event by event.
 */
@NullMarked
package org.forthwith.app.simulate;

import org.jspecify.annotations.NullMarked;

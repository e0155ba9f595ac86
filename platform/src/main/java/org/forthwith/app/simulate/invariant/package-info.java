/**
 * What must hold in a simulated world after every step, each in a class of its own. It reads the record and the lists, and keeps books of its
 * own, so that no fault of a list can hide itself.
 */
@NullMarked
package org.forthwith.app.simulate.invariant;

import org.jspecify.annotations.NullMarked;

/**
 * The record, the decisions and the lists of a simulated world, kept in memory. Each list hears what is recorded and can be made anew from
 * the record, as the tables of the platform can.
 */
@NullMarked
package org.forthwith.app.simulate.memory;

import org.jspecify.annotations.NullMarked;

/**
 * Decides who may take what, by what they have been trained for. A skill counts from the day of its award to the day on which it expires, unless
 * it has been withdrawn; nobody puts a skill of their own in the register. It also knows who works in a unit and who is away, and decides nothing
 * about whom a clock tells.
 */
@NullMarked
package org.forthwith.allocation;

import org.jspecify.annotations.NullMarked;

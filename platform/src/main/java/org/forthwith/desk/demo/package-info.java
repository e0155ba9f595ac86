/**
 * The time machine of the demonstration: moves the clock, and lets every deadline in between be reached.
 * It exists in a demonstration only; nothing else in the product can move a clock.
 */
@NullMarked
package org.forthwith.desk.demo;

import org.jspecify.annotations.NullMarked;

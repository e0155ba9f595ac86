/**
 * Puts the house together and starts it: configuration, wiring, jobs, health, the command line.
 * It decides nothing about any case; it is the only room that reads the wall clock.
 */
@NullMarked
package org.forthwith.app;

import org.jspecify.annotations.NullMarked;

/**
 * Decides who is told that a rung has been reached, by which road, when, how often it is tried and what it says. It sends nothing itself, and it
 * never says more than a reference.
 */
@NullMarked
package org.forthwith.obligation.telling;

import org.jspecify.annotations.NullMarked;

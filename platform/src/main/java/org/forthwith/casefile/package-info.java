/**
 * Decides what may happen next in the life of a case, on one graph of states with two tracks: pursuing the suspect, protecting the child.
 * It does not grade, does not link and runs no clock; it says no with a reason when something else must come first.
 */
@NullMarked
package org.forthwith.casefile;

import org.jspecify.annotations.NullMarked;

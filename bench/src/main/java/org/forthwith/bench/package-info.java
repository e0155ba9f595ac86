/**
 * Measures whole jobs on this machine, each beside what it is compared to in the same run.
 * It decides nothing and asserts nothing about time: it prints figures, and people judge them.
 */
@NullMarked
package org.forthwith.bench;

import org.jspecify.annotations.NullMarked;

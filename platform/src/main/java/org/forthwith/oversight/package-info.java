/**
 * Decides nothing about any case: it says what another rule set would have said of the cases of a past period, from what was known at the time,
 * and what would have been late. It only reads.
 */
@NullMarked
package org.forthwith.oversight;

import org.jspecify.annotations.NullMarked;

/**
 * The page of one case: what is known, why it is graded as it is, which clocks run and what stops each, and the acts that are open.
 * Whatever it can do, the API can do, through the same doors.
 */
@NullMarked
package org.forthwith.desk.casepage;

import org.jspecify.annotations.NullMarked;

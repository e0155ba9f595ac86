/**
 * Runs the clocks: what starts and stops each, when it falls due, who is told before and after. It only listens, and never acts on a case.
 * It does not decide a grade, a link or a share, and it sends nothing itself.
 */
@NullMarked
package org.forthwith.obligation;

import org.jspecify.annotations.NullMarked;

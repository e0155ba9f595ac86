/**
 * Decides for how long a suspect may be on bail before charge, and who may say so; says when a release begins and ends.
 * It does not run the clock, and knows nothing of conditions and addresses.
 */
@NullMarked
package org.forthwith.bail;

import org.jspecify.annotations.NullMarked;

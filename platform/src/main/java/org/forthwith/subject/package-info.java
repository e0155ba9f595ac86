/**
 * Decides when two written values are the same phone, address, account or device, and knows the people and households in a case.
 * It does not decide whether two cases belong together, nor how dangerous anybody is.
 */
@NullMarked
package org.forthwith.subject;

import org.jspecify.annotations.NullMarked;

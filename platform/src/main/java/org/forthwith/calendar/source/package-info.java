/**
 * Reads the table of bank holidays that comes with the product.
 * It does not decide what a holiday means for a limit.
 */
@NullMarked
package org.forthwith.calendar.source;

import org.jspecify.annotations.NullMarked;

/**
 * Compares two short strings, a whole word of the machine at a time. It says how alike they are written; whether that means anything is decided
 * elsewhere.
 */
@NullMarked
package org.forthwith.linkage.text;

import org.jspecify.annotations.NullMarked;

/**
 * Finds which records are worth comparing: those that have a key in common. Each pair comes once, however many keys it has in common. A key that
 * too many records have is left out, and said so.
 */
@NullMarked
package org.forthwith.linkage.block;

import org.jspecify.annotations.NullMarked;

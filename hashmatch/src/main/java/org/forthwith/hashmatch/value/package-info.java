/** Hashes of the kinds that lists hold, in each of the forms in which they are written. */
@NullMarked
package org.forthwith.hashmatch.value;

import org.jspecify.annotations.NullMarked;

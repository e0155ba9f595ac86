/** Writes JSON, and reads it piece by piece however long it is. */
@NullMarked
package org.forthwith.hashmatch.json;

import org.jspecify.annotations.NullMarked;

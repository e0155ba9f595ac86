/**
 * Says on which rung two values of a column stand: missing, different, alike in a way that is named, or the same. What a rung is worth is learnt
 * elsewhere. Kinds of columns and their rungs are declared in one place, {@link org.forthwith.linkage.level.Kind}.
 */
@NullMarked
package org.forthwith.linkage.level;

import org.jspecify.annotations.NullMarked;

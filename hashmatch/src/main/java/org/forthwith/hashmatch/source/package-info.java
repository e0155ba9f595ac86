/** Reads lists of known hashes in the forms in which the field hands them over, and writes them. What is bad is refused by itself and told; what is good is never lost beside it. */
@NullMarked
package org.forthwith.hashmatch.source;

import org.jspecify.annotations.NullMarked;

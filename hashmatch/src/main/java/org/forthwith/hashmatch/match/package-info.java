/** What is asked of the lists, and what they answer. */
@NullMarked
package org.forthwith.hashmatch.match;

import org.jspecify.annotations.NullMarked;

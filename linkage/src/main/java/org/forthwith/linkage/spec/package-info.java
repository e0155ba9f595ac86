/** What somebody wants compared, and where to look: one readable description, written by hand or guessed from the names and values of the columns. */
@NullMarked
package org.forthwith.linkage.spec;

import org.jspecify.annotations.NullMarked;

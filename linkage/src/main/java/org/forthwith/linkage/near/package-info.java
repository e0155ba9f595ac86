/** Finds names of accounts that are nearly the one that is asked for, among millions, and says of each why it was found. Nothing is left out by number. */
@NullMarked
package org.forthwith.linkage.near;

import org.jspecify.annotations.NullMarked;

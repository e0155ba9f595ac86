/** What a list of known hashes says: entries with where they come from, and what has been withdrawn. */
@NullMarked
package org.forthwith.hashmatch.list;

import org.jspecify.annotations.NullMarked;

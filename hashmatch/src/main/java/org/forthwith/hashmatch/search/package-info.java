/**
 * Finds every hash within a distance, and none besides, among millions: by looking at all of them, or by an index of pieces. Digests are found by a table of
 * their first bits. What is approximate has no place here.
 */
@NullMarked
package org.forthwith.hashmatch.search;

import org.jspecify.annotations.NullMarked;

/**
 * Identifiers and links in PostgreSQL: one narrow index for every value of every case, and one row for each side of a link.
 * It finds and keeps; what a find means is for the room above.
 */
@NullMarked
package org.forthwith.linking.store;

import org.jspecify.annotations.NullMarked;

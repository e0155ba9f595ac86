/**
 * How a store hands rows to a database, many at once and whatever somebody may have written in them.
 * It knows no table and no database.
 */
@NullMarked
package org.forthwith.kernel.row;

import org.jspecify.annotations.NullMarked;

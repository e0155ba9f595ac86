/**
 * Duties in PostgreSQL: one row for each clock that has been started, and an index by the instant of the next rung.
 * It keeps what the clocks say and says nothing itself.
 */
@NullMarked
package org.forthwith.obligation.store;

import org.jspecify.annotations.NullMarked;

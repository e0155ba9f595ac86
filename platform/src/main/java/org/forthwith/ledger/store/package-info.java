/**
 * The ledger in PostgreSQL: what is appended, read back, rebuilt and verified, and for whom a transaction works.
 * It is the only place that writes entries; it holds no rule of any other room.
 */
@NullMarked
package org.forthwith.ledger.store;

import org.jspecify.annotations.NullMarked;

/**
 * Low and lower grades with the two people behind each, and second marks, as tables in PostgreSQL. They are made from the ledger in the
 * transaction that writes it, so that a constraint of theirs stops the decision itself.
 */
@NullMarked
package org.forthwith.risk.store;

import org.jspecify.annotations.NullMarked;

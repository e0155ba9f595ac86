/**
 * Keeps which rule sets there are and who signed them, low and lower grades with the two people behind each, and second marks; the database is
 * known here. It decides nothing. The tables are made from the ledger in the transaction that writes it, so a constraint of theirs stops the decision.
 */
@NullMarked
package org.forthwith.risk.store;

import org.jspecify.annotations.NullMarked;

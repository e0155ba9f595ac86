/**
 * Keeps what has happened, in order and for good: appends in the transaction of the decision, reads back, rebuilds every read model, proves itself.
 * It does not know what an event means; rooms that want to hear are handed each one as it is recorded.
 */
@NullMarked
package org.forthwith.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * Documents and their whereabouts in PostgreSQL.
 * It keeps and finds; whether a document is accepted is decided by the room above.
 */
@NullMarked
package org.forthwith.referral.store;

import org.jspecify.annotations.NullMarked;

/** The register of training in PostgreSQL, as the ledger has it. It keeps and finds; what a skill allows is for the rooms that ask. */
@NullMarked
package org.forthwith.allocation.store;

import org.jspecify.annotations.NullMarked;

/**
 * Finds who else knows: searches every case of every force for each new identifier, says how much a shared one means, and keeps what each side decides.
 * It never merges anything, and it gives one force no more of another's case than whom to ring about which reference.
 */
@NullMarked
package org.forthwith.linking;

import org.jspecify.annotations.NullMarked;

/** Fetches lists from peers, by the protocol of NCMEC's hash sharing. Nothing that a peer says is followed anywhere else. */
@NullMarked
package org.forthwith.hashmatch.exchange;

import org.jspecify.annotations.NullMarked;

/** The command: screens a stream of uploads, loads lists, fetches them from peers, and sends referrals. */
@NullMarked
package org.forthwith.hashmatch.command;

import org.jspecify.annotations.NullMarked;

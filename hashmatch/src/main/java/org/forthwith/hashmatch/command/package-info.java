/** The command: screens a stream of uploads, loads lists, fetches them from peers, sends referrals, and shows all of it at once. */
@NullMarked
package org.forthwith.hashmatch.command;

import org.jspecify.annotations.NullMarked;

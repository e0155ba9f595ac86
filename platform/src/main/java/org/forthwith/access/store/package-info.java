/**
 * Keeps the policy table and the register of senders as files.
 * It decides nothing: what a line means is said in {@code access}.
 */
@NullMarked
package org.forthwith.access.store;

import org.jspecify.annotations.NullMarked;

/**
 * Everything that can happen, one sealed interface a room, records inside.
 * It holds no behaviour: what a thing that happened means is for the room that hears it.
 */
@NullMarked
package org.forthwith.event;

import org.jspecify.annotations.NullMarked;

/**
 * The walk of one referral, and every later act in a case, as a reader would tell them: who is asked, in which order, and what is recorded.
 * It holds no rule of its own; each question is answered behind the door of the room that decides it.
 */
@NullMarked
package org.forthwith.flow;

import org.jspecify.annotations.NullMarked;

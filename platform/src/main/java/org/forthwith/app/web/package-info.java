/**
 * Puts the desk on the network: who has proved who they are, which doors are open to them, what every answer carries with it.
 * Which door is open to whom is not decided here; that is the policy of {@code access}.
 */
@NullMarked
package org.forthwith.app.web;

import org.jspecify.annotations.NullMarked;

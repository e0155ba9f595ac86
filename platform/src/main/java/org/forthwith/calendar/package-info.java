/**
 * Decides by when: what "24 hours", "the same day", "3 working days" and "3 months beginning with" come to in the civil time of the United Kingdom.
 * It does not know what is due, nor who is told.
 */
@NullMarked
package org.forthwith.calendar;

import org.jspecify.annotations.NullMarked;

/**
 * What must happen next: open cases by the time left to their next breach.
 * It orders and counts; it never hides a case because nobody owns it.
 */
@NullMarked
package org.forthwith.desk.queue;

import org.jspecify.annotations.NullMarked;

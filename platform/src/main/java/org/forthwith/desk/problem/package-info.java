/**
 * Decides what a person or a program is told when something cannot be done or has gone wrong: one kind, one stable name, one sentence.
 * It never tells what went wrong inside; that stands in the log under the number that is shown.
 */
@NullMarked
package org.forthwith.desk.problem;

import org.jspecify.annotations.NullMarked;

/**
 * The values that the parts of a page are drawn from: a due date, a clock, a moment of a timeline, a mistake in a form.
 * Each keeps the house rules of its part (a label's length, a tag's tone); none knows where its content comes from.
 */
@NullMarked
package org.forthwith.desk.part;

import org.jspecify.annotations.NullMarked;

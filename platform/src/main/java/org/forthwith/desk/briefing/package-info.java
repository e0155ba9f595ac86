/** The briefing of the morning: one page of references for the table, with nothing on it that anybody may not see. */
@NullMarked
package org.forthwith.desk.briefing;

import org.jspecify.annotations.NullMarked;

package org.forthwith.obligation;

import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.ForceCode;

/** Where a duty runs: in which force, and by which calendar as it was known then. */
record Local(ForceCode force, CivilCalendar calendar) {}

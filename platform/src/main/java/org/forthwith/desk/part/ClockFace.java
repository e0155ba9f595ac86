package org.forthwith.desk.part;

import org.jspecify.annotations.Nullable;

/**
 * One clock of a case.
 *
 * @param due nothing for a clock that has stopped
 * @param left "3 h 10 min left", "stopped after 2 h"
 * @param stops what stops it, as an act: "Confirm the grade"
 */
public record ClockFace(String name, Tag state, @Nullable DueDate due, String left, String stops) {}

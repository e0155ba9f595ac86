package org.forthwith.desk.part;

import org.jspecify.annotations.Nullable;

/**
 * One clock of a case.
 *
 * @param id as the catalogue of clocks has it: K06
 * @param about the child or the case that it is about; nothing when it is about this case
 * @param due nothing for a clock that has stopped
 * @param left "3 h 10 min left", "stopped after 2 h"
 * @param stops what stops it, or what has stopped it
 * @param why one sentence: the rule, the start, the arithmetic, the source
 */
public record ClockFace(
        String id,
        String name,
        @Nullable String about,
        Tag state,
        @Nullable DueDate due,
        String left,
        String stops,
        String why) {}

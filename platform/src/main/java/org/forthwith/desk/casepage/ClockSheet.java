package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.ClockFace;

/**
 * The clocks of a case.
 *
 * @param running the one that is due first in front
 * @param stopped those that have stopped
 */
public record ClockSheet(List<ClockFace> running, List<ClockFace> stopped) {
    public ClockSheet {
        running = List.copyOf(running);
        stopped = List.copyOf(stopped);
    }
}

package org.forthwith.desk.briefing;

import java.util.List;

/**
 * One part of the briefing.
 *
 * @param more how many did not find room
 */
public record Section(String heading, List<Line> lines, int more) {

    public Section {
        lines = List.copyOf(lines);
    }

    public record Line(String reference, String text) {}
}

package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.Moment;

/**
 * What has happened, the newest first.
 *
 * @param acts what people, senders and the platform did
 * @param clocks what the clocks did
 * @param reports each report that could be read only with warnings
 */
public record StorySheet(List<Moment> acts, List<Moment> clocks, List<Warned> reports) {

    public StorySheet {
        acts = List.copyOf(acts);
        clocks = List.copyOf(clocks);
        reports = List.copyOf(reports);
    }

    /** @param report who sent it, under which number */
    public record Warned(String report, List<String> warnings) {
        public Warned {
            warnings = List.copyOf(warnings);
        }
    }
}

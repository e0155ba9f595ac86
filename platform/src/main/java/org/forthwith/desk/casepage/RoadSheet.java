package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.desk.part.Line;
import org.jspecify.annotations.Nullable;

/**
 * By which road a case is judged.
 *
 * @param suggestion what the scope test suggests, where that is another road; nothing where it is this one
 * @param open the roads that a person may choose, by name
 * @param checks what this road asks
 */
public record RoadSheet(
        String name, String because, String means, @Nullable String suggestion, List<Line> open, List<Check> checks) {

    public RoadSheet {
        open = List.copyOf(open);
        checks = List.copyOf(checks);
    }

    /**
     * @param answer the answer that counts; nothing while nobody has answered
     * @param said the latest answer of each person
     */
    public record Check(
            String name,
            String asks,
            String means,
            @Nullable String answer,
            List<String> said) {
        public Check {
            said = List.copyOf(said);
        }
    }
}

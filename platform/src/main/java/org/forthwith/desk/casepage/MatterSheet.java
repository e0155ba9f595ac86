package org.forthwith.desk.casepage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases that are one matter with a case.
 *
 * @param cut that the farthest have been left out; nothing when none has
 */
public record MatterSheet(List<Row> rows, @Nullable String cut) {

    static final MatterSheet NONE = new MatterSheet(List.of(), null);

    public MatterSheet {
        rows = List.copyOf(rows);
    }

    /**
     * @param within the reader may open it
     * @param chain how it hangs together with the case, link by link
     * @param weakest the link on which that holds least
     */
    public record Row(String reference, String whose, boolean within, String chain, String weakest) {}
}

package org.forthwith.desk.casepage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reports name, and which of it is known in so many cases that it is an alarm of its own. */
public record IdentifierSheet(List<Identifier> rows, List<String> hubs) {

    public IdentifierSheet {
        rows = List.copyOf(rows);
        hubs = List.copyOf(hubs);
    }

    /**
     * @param seen the time as it was written
     * @param read the instant that it was read as; nothing when it cannot be told
     * @param note why it cannot link, or that it was read out of free text, or why its time is doubtful
     */
    public record Identifier(
            String kind,
            String written,
            @Nullable String canonical,
            String role,
            String seen,
            @Nullable String read,
            String note) {}
}

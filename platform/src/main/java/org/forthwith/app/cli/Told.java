package org.forthwith.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one document that was handed in. */
record Told(Status status, @Nullable String reference, List<String> notes) {

    Told {
        notes = List.copyOf(notes);
    }

    /** What became of a document; the name is what {@code --json} prints. */
    enum Status {
        RECEIVED,
        ALREADY_RECEIVED,
        NEEDS_REPAIR,
        REFUSED,
        NOT_A_REPORT
    }
}

package org.forthwith.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document that was handed in.
 *
 * @param referral the receipt: the id under which the document is kept; none when nothing is kept
 * @param reference of the case it has become part of
 */
record Told(
        Status status, @Nullable String referral, @Nullable String reference, List<String> notes) {

    Told {
        notes = List.copyOf(notes);
    }

    static Told failed(String because) {
        return new Told(Status.FAILED, null, null, List.of(because));
    }

    /** What became of a document; the name is what {@code --json} prints. */
    enum Status {
        RECEIVED,
        ALREADY_RECEIVED,
        NEEDS_REPAIR,
        REFUSED,
        NOT_A_REPORT,
        FAILED
    }
}

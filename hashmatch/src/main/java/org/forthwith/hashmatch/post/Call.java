package org.forthwith.hashmatch.post;

import org.forthwith.hashmatch.post.State.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a receiver next. In a log stands only which call it is, and of which report.
 *
 * @param of the report, as the receiver calls it; of a whole document, as we call it; empty where a report is opened
 * @param text a document, or the text that is offered; empty where the name of the report says all
 */
public record Call(Kind kind, String of, String text) {

    public enum Kind {
        SUBMIT("/submit", null),
        /** A text that names the hashes, in place of the file. */
        OFFER("/upload", Stage.OFFERING),
        DESCRIBE("/fileinfo", Stage.OFFERED),
        FINISH("/finish", Stage.FINISHING),
        RETRACT("/retract", Stage.OFFERING),
        /** A whole document in one piece. */
        DELIVER("/api/v1/referrals?channel=OSA_NCA", Stage.DELIVERING);

        final String path;

        /**
         * What stands on record while such a call is on its way: without it nobody would know after a crash that it may have arrived. Opening a
         * report needs none: an open report that nobody finishes vanishes.
         */
        final @Nullable Stage stage;

        Kind(String path, @Nullable Stage stage) {
            this.path = path;
            this.stage = stage;
        }
    }

    @Override
    public String toString() {
        return kind + " " + of;
    }
}

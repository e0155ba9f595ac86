package org.forthwith.hashmatch.exchange;

import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking a peer. */
final class Answer {

    /** Empty when there is nothing to read. */
    final InputStream body;

    /** Why there is nothing to read; empty when there is. */
    final String why;

    /** After how long asking again may help; null when it will not. */
    final @Nullable Duration again;

    Answer(InputStream body) {
        this.body = body;
        this.why = "";
        this.again = null;
    }

    Answer(String why, @Nullable Duration again) {
        this.body = InputStream.nullInputStream();
        this.why = why;
        this.again = again;
    }
}

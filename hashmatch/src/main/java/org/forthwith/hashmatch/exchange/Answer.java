package org.forthwith.hashmatch.exchange;

import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking a peer. */
sealed interface Answer {

    record Body(InputStream bytes) implements Answer {}

    /**
     * @param again after how long asking again may help; null when it will not
     */
    record No(String why, @Nullable Duration again) implements Answer {}
}

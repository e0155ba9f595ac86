package org.forthwith.app.demo;

import java.time.Instant;

/** One moment of the invented years: a document arrives, or a person acts. */
public sealed interface Moment permits Incoming, Act {
    Instant at();
}

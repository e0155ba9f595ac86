package org.forthwith.app.demo;

import java.time.Instant;
import java.util.List;

/** One moment of the invented years: a document arrives, or a person acts. */
public sealed interface Moment permits Incoming, Act {
    Instant at();

    /** What it calls the cases that it is about. Moments with a name in common belong to one story. */
    List<String> names();
}

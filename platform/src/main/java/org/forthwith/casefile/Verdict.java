package org.forthwith.casefile;

import java.util.List;
import org.forthwith.event.Event;

/** What came of asking for something to be done in a case. */
public sealed interface Verdict {

    /** It may be done, and this is what happens. */
    record Done(List<Event> events) implements Verdict {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** It may not be done yet, or not by this person. The code is stable; the attempt is recorded. */
    record No(String code, String because) implements Verdict {}

    static Verdict done(Event... events) {
        return new Done(List.of(events));
    }
}

package org.forthwith.flow;

import java.util.List;

/** What a person is told who asked for something to be done in a case. */
public sealed interface Reply {

    /**
     * Done, and recorded. The version is the number of the last entry of the story now.
     *
     * @param warnings what the person should know, although it stands in nothing's way
     */
    record Done(int version, List<String> warnings) implements Reply {
        public Done {
            warnings = List.copyOf(warnings);
        }

        public Done(int version) {
            this(version, List.of());
        }
    }

    /** Recorded as a request: it takes another person. What stood before goes on standing. */
    record Waiting(int version, String because) implements Reply {}

    /** Not done, and the attempt is on the record. The rules are those that forbid it, by number, where rules do. */
    record Refused(String code, String because, List<String> rules) implements Reply {
        public Refused {
            rules = List.copyOf(rules);
        }
    }

    /** The case has moved on since the person read it; nothing was done. */
    record Stale(int version) implements Reply {}

    /** There is no such case within this person's reach. */
    record NoSuchCase() implements Reply {}
}

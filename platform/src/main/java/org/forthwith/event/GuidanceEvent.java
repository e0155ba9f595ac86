package org.forthwith.event;

import java.time.Instant;
import java.util.UUID;

/** What can happen to an item of guidance. Its text is written once: another text is another item. */
public sealed interface GuidanceEvent extends Event {

    UUID guidanceId();

    @Override
    default UUID stream() {
        return guidanceId();
    }

    /** Somebody has written advice that nobody sees yet. */
    record GuidanceDrafted(UUID guidanceId, Instant at, String title, String text) implements GuidanceEvent {}

    /** A specialist who did not write it has found that it may be given. */
    record GuidanceApproved(UUID guidanceId, Instant at) implements GuidanceEvent {}

    /** From now on it is shown to whoever takes reports. */
    record GuidancePublished(UUID guidanceId, Instant at) implements GuidanceEvent {}
}

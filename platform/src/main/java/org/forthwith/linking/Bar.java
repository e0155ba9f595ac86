package org.forthwith.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.LinkingEvent.Shared;

/**
 * That one side will not hear of a link again.
 *
 * @param since what the two cases have come to share since then
 */
public record Bar(Instant at, String by, String because, List<Shared> since) {

    public Bar {
        since = List.copyOf(since);
    }

    Bar with(List<Shared> more) {
        List<Shared> all = new ArrayList<>(since);
        all.addAll(more);
        return new Bar(at, by, because, all);
    }
}

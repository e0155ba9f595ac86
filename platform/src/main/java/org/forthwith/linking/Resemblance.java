package org.forthwith.linking;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A place in a case within reach at which something stands that is like what was looked for.
 *
 * @param seenAt when it was in use, where that is known without doubt
 */
public record Resemblance(Holder holder, @Nullable Instant seenAt, String why) {

    /**
     * What there is, the newest case first.
     *
     * @param more whether more places were in question than were looked at
     */
    public record Found(List<Resemblance> places, boolean more) {
        public static final Found NOTHING = new Found(List.of(), false);

        public Found {
            places = List.copyOf(places);
        }

        Found and(Found more) {
            return new Found(
                    Stream.concat(places.stream(), more.places.stream()).toList(), this.more || more.more);
        }

        /** In how many cases something is alike, those aside that are shown already. */
        public int casesBeside(List<Holder> shown) {
            Set<CaseId> cases =
                    places.stream().map(place -> place.holder().caseId()).collect(toSet());
            shown.forEach(holder -> cases.remove(holder.caseId()));
            return cases.size();
        }
    }
}

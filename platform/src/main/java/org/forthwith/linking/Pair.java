package org.forthwith.linking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.linking.Weight.Worth;
import org.jspecify.annotations.Nullable;

/**
 * A value of this case that is the same as one of another, or like it.
 *
 * @param cases how many know it, with this one
 * @param why in what the two are alike; null where they are the same
 */
record Pair(
        Sighting mine,
        Known other,
        Worth worth,
        int cases,
        @Nullable String why) {

    private static final Comparator<Sighting> BY_WRITING =
            Comparator.comparing(Sighting::written).thenComparing(Sighting::role);

    /** Of all places where a value stands the one that is shown, whichever came first. */
    static Sighting shown(List<Sighting> mine) {
        return Collections.min(mine, BY_WRITING);
    }

    Strength strength() {
        return worth.among(cases);
    }

    Shared here() {
        return new Shared(
                mine.kind(), mine.written(), mine.role().name(), cases, worth.whileFew(), worth.onceMany(), why);
    }

    String canonical() {
        return Objects.requireNonNull(mine.canonical());
    }

    String canonicalThere() {
        return other.value().canonical();
    }

    /** As the other side wrote it: this one's writing stays here. */
    Shared there() {
        return new Shared(
                other.value().kind(),
                other.written(),
                other.role().name(),
                cases,
                worth.whileFew(),
                worth.onceMany(),
                why);
    }
}

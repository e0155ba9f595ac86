package org.forthwith.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A child in the suspect's life, as it was last identified.
 *
 * @param recordedAs the place in the story
 */
record KnownChild(
        Around node,
        @Nullable Integer age,
        Instant identifiedAt,
        Answer livesWithSuspect,
        String howKnown,
        int recordedAs) {

    private static final int GROWN_UP = 18;
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    static KnownChild of(ChildIdentified child, int place) {
        return new KnownChild(
                new Around(NodeKind.CHILD, child.childId().value().toString()),
                child.age(),
                child.at(),
                child.livesWithSuspect(),
                child.howKnown(),
                place);
    }

    /** A child stays one until it must have turned eighteen; of unknown age, for as long as nobody says otherwise. */
    boolean childOn(LocalDate day) {
        return turns().allMatch(day::isBefore);
    }

    /** The day on which it must have turned eighteen; none when nobody knows its age. */
    Stream<LocalDate> turns() {
        return age == null
                ? Stream.empty()
                : Stream.of(LocalDate.ofInstant(identifiedAt, LONDON).plusYears((long) GROWN_UP - age));
    }

    String inWords() {
        return age == null ? "a child of unknown age" : "a child, aged " + age + " when identified,";
    }
}

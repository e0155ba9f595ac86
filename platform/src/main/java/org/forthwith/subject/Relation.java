package org.forthwith.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Node;
import org.forthwith.event.SubjectEvent.RelationEnded;
import org.forthwith.event.SubjectEvent.RelationRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Two of the people and places around a suspect belong together from one day to another.
 *
 * @param until the last day on which it holds; null while no end is known
 * @param recordedAs the place in the story of the last news of it
 */
public record Relation(
        UUID id,
        RelationKind kind,
        Around from,
        Around to,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String source,
        Instant checkedAt,
        @Nullable String evidence,
        int recordedAs) {

    static Relation of(RelationRecorded recorded, int place) {
        return new Relation(
                recorded.relation(),
                RelationKind.valueOf(recorded.kind()),
                around(recorded.from()),
                around(recorded.to()),
                recorded.since(),
                recorded.until(),
                recorded.source(),
                recorded.checkedAt(),
                recorded.evidence(),
                place);
    }

    private static Around around(Node node) {
        return new Around(NodeKind.valueOf(node.kind()), node.name());
    }

    /** With the end that has become known. An end that was known already is never put off. */
    Relation ended(RelationEnded end, int place) {
        LocalDate last = until == null || end.until().isBefore(until) ? end.until() : until;
        return new Relation(id, kind, from, to, since, last, end.source(), checkedAt, end.evidence(), place);
    }

    /** A relation counts on its days only, the last one included. */
    // [impl->req~a-relation-counts-on-its-days~1]
    public boolean holdsOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** The days on which it begins, and no longer holds. */
    Stream<LocalDate> turns() {
        return Stream.of(Optional.ofNullable(since), Optional.ofNullable(until).map(last -> last.plusDays(1)))
                .flatMap(Optional::stream);
    }

    boolean of(NodeKind who) {
        return from.kind() == who;
    }

    boolean evidenced() {
        return evidence != null && !evidence.isBlank();
    }
}

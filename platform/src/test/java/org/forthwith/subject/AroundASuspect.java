package org.forthwith.subject;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.event.SubjectEvent;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.event.SubjectEvent.HouseholdResolved;
import org.forthwith.event.SubjectEvent.RelationEnded;
import org.forthwith.event.SubjectEvent.RelationRecorded;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** What becomes known around one invented suspect, in the order in which it does. */
final class AroundASuspect {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Around HOME = new Around(NodeKind.ADDRESS, "12 Elm Street");
    static final Around FLAT = new Around(NodeKind.ADDRESS, "3 Oak Road");
    private static final CaseId CASE = new CaseId(new UUID(0, 1));

    private final List<SubjectEvent> story = new ArrayList<>();
    private LocalDate day = TODAY;

    AroundASuspect on(LocalDate then) {
        day = then;
        return this;
    }

    AroundASuspect child(int id, @Nullable Integer age, Answer livesWithSuspect) {
        story.add(new ChildIdentified(
                CASE, now(), new ChildId(new UUID(0, id)), age, livesWithSuspect, null, false, "school record"));
        return this;
    }

    static Around child(int id) {
        return new Around(NodeKind.CHILD, new UUID(0, id).toString());
    }

    AroundASuspect suspect(RelationKind kind, Around to) {
        return related(Around.SUSPECT, kind, to);
    }

    AroundASuspect related(Around from, RelationKind kind, Around to) {
        return related(from, kind, to, null, null, "council records");
    }

    AroundASuspect related(
            Around from,
            RelationKind kind,
            Around to,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String evidence) {
        story.add(new RelationRecorded(
                CASE,
                now(),
                id(from, kind, to),
                kind.name(),
                from.asNode(),
                to.asNode(),
                since,
                until,
                "council",
                now(),
                evidence));
        return this;
    }

    AroundASuspect ended(Around from, RelationKind kind, Around to, LocalDate until) {
        story.add(new RelationEnded(CASE, now(), id(from, kind, to), until, "housing office", "keys handed in"));
        return this;
    }

    AroundASuspect established(Around address) {
        return established(address, now());
    }

    AroundASuspect established(Around address, Instant checkedAt) {
        story.add(new HouseholdResolved(CASE, now(), address.name(), "electoral roll", checkedAt, "two adults"));
        return this;
    }

    Surroundings surroundings() {
        return Surroundings.of(story);
    }

    AccessAnswer answer(Access about) {
        return surroundings().on(day).answer(about);
    }

    /** Whether a child lives with the suspect, on the day that it is now. */
    Answer resident() {
        return answer(Access.RESIDENT_CHILD).answer();
    }

    private Instant now() {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static UUID id(Around from, RelationKind kind, Around to) {
        return UUID.nameUUIDFromBytes((from + " " + kind + " " + to).getBytes(StandardCharsets.UTF_8));
    }
}

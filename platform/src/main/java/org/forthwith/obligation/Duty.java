package org.forthwith.obligation;

import java.time.Instant;
import org.forthwith.calendar.TimeAllowed;
import org.forthwith.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs, or has run, on a case. Case, clock and {@code openedBy} name it; a row holds all of it.
 *
 * @param openedBy the sequence number of the event that started it
 * @param about the child or the link it is about, by id; null when it is about the case
 * @param term the terms its due instant was worked out on
 * @param rung the highest rung that has been reported, in percent; 0 when none has
 * @param nextRungAt when the next rung is reached; null when it has stopped or none is left
 * @param version the edition of the clock
 */
public record Duty(
        CaseId caseId,
        String clock,
        int openedBy,
        @Nullable String about,
        Term term,
        Instant startedAt,
        Instant dueAt,
        int rung,
        @Nullable Instant nextRungAt,
        @Nullable Instant stoppedAt,
        @Nullable String stoppedBecause,
        String version) {

    public boolean runs() {
        return stoppedAt == null;
    }

    /** Stopped after it was due, or still running then. */
    public boolean late(Instant now) {
        return (stoppedAt == null ? now : stoppedAt).isAfter(dueAt);
    }

    public TimeAllowed timeAllowed() {
        return new TimeAllowed(startedAt, dueAt);
    }

    Duty dated(Term newTerm, Instant due, int rungReported, @Nullable Instant next) {
        return new Duty(
                caseId, clock, openedBy, about, newTerm, startedAt, due, rungReported, next, null, null, version);
    }

    Duty stopped(Instant at, String because) {
        return new Duty(caseId, clock, openedBy, about, term, startedAt, dueAt, rung, null, at, because, version);
    }
}

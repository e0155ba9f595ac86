package org.forthwith.obligation;

import java.time.Instant;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.TimeAllowed;
import org.forthwith.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that must have happened by a due instant.
 *
 * @param openedBy the sequence number of the event that started it: with case and clock it names the duty
 * @param about the child, link, device or other duty it is about; null when it is about the case
 * @param term on which terms the time was set
 * @param decided the time that somebody decided for this duty; null when it is the time of the catalogue
 * @param rung the highest rung that has been reported, in per cent of the time allowed; 0 before the first
 * @param nextRungAt when the next rung is reached; null when none is left or the duty has stopped
 * @param stoppedBecause what stopped it, in words
 * @param version the edition of the clock that set the time
 */
public record Duty(
        CaseId caseId,
        String clock,
        int openedBy,
        @Nullable String about,
        Term term,
        @Nullable Limit decided,
        Instant startedAt,
        Instant dueAt,
        int rung,
        @Nullable Instant nextRungAt,
        Pauses pauses,
        Account account,
        @Nullable Instant stoppedAt,
        @Nullable String stoppedBecause,
        String version) {

    private static final int TWICE = 200;
    private static final int BREACH = 100;

    public boolean runs() {
        return stoppedAt == null;
    }

    /** Stopped after it was due, or still running then. */
    public boolean late(Instant now) {
        return end(now).isAfter(dueAt);
    }

    /** It took, or has taken, more than twice the time that was allowed. */
    public boolean lateTwiceOver(Instant now) {
        return end(now).isAfter(timeAllowed().gone(TWICE));
    }

    /** Late twice over, and no chief officer has said that they know. */
    public boolean unknownToChief(Instant now) {
        return lateTwiceOver(now) && account.acknowledgedAt() == null;
    }

    /** That it is late has been reported. */
    boolean breached() {
        return rung >= BREACH;
    }

    public TimeAllowed timeAllowed() {
        return new TimeAllowed(startedAt, dueAt);
    }

    /**
     * When a rung is told of: when so much of the time has gone. A warning that falls into a rest waits for its end, and not beyond the due time; that
     * something is late waits for nothing.
     */
    // [impl->req~paused-time-stands-apart~1]
    Instant reaches(int percent) {
        Instant gone = timeAllowed().gone(percent);
        if (percent >= BREACH) {
            return gone;
        }
        Instant rested = pauses.after(gone);
        return rested.isAfter(dueAt) ? dueAt : rested;
    }

    /** It goes by this name where something is about it. */
    String name() {
        return name(clock, openedBy);
    }

    static String name(String clock, int openedBy) {
        return clock + " " + openedBy;
    }

    private Instant end(Instant now) {
        return stoppedAt == null ? now : stoppedAt;
    }

    Duty dated(Term newTerm, Instant due, int rungReported, @Nullable Instant next) {
        return with(newTerm, due, rungReported, next, pauses, account, stoppedAt, stoppedBecause);
    }

    Duty resting(Pauses rests) {
        return with(term, dueAt, rung, nextRungAt, rests, account, stoppedAt, stoppedBecause);
    }

    Duty accountedFor(Account said) {
        return with(term, dueAt, rung, nextRungAt, pauses, said, stoppedAt, stoppedBecause);
    }

    Duty stopped(Instant at, String because) {
        return with(term, dueAt, rung, null, pauses.ended(at), account, at, because);
    }

    private Duty with(
            Term newTerm,
            Instant due,
            int rungReported,
            @Nullable Instant next,
            Pauses rests,
            Account said,
            @Nullable Instant stop,
            @Nullable String because) {
        return new Duty(
                caseId,
                clock,
                openedBy,
                about,
                newTerm,
                decided,
                startedAt,
                due,
                rungReported,
                next,
                rests,
                said,
                stop,
                because,
                version);
    }
}

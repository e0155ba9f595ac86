package org.forthwith.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks have done, and what was done to them by hand. That a clock started or stopped follows from other events and is not repeated
 * here. Clocks go by their ids in the catalogue; with its case and the number of the event that opened it, a clock names one duty.
 */
public sealed interface ObligationEvent extends Event {
    CaseId caseId();

    @Override
    default UUID stream() {
        return caseId().value();
    }

    /**
     * A rung of the ladder was reached, before or at or past the due instant.
     *
     * @param openedBy the sequence number of the event that started the duty
     * @param percent how much of the time allowed had gone: 50, 75, 90, 100, 200
     * @param addressee who is told by the ladder
     * @param told who was told in fact; absent in records older than the register of staff
     */
    record RungReached(
            CaseId caseId,
            Instant at,
            String clock,
            int openedBy,
            int percent,
            Role addressee,
            Instant dueAt,
            @Nullable Told told)
            implements ObligationEvent {

        public RungReached(
                CaseId caseId, Instant at, String clock, int openedBy, int percent, Role addressee, Instant dueAt) {
            this(caseId, at, clock, openedBy, percent, addressee, dueAt, null);
        }

        public boolean breach() {
            return percent >= 100;
        }

        public RungReached telling(Told whom) {
            return new RungReached(caseId, at, clock, openedBy, percent, addressee, dueAt, whom);
        }
    }

    /**
     * Whom a rung has reached.
     *
     * @param person the name by which the ledger knows them; absent when the desk of the force was told, because nobody by name could be
     * @param as in which role
     * @param passedOver who should have been told and was not, and why, in words; in the order of the ladder
     */
    record Told(@Nullable String person, Role as, List<String> passedOver) {
        public Told {
            passedOver = List.copyOf(passedOver);
        }
    }

    /**
     * A named person has stopped a clock for a while, for a listed reason. The due instant stays as it is.
     *
     * @param because the code of the reason
     * @param until when it goes on by itself
     */
    record DutyPaused(
            CaseId caseId, Instant at, String clock, int openedBy, String because, String reason, Instant until)
            implements ObligationEvent {}

    /** It goes on before the end of its pause. */
    record DutyResumed(CaseId caseId, Instant at, String clock, int openedBy, String reason)
            implements ObligationEvent {}

    /**
     * Why a duty was late.
     *
     * @param cause the code of the cause
     */
    record BreachExplained(CaseId caseId, Instant at, String clock, int openedBy, String cause, String reason)
            implements ObligationEvent {}

    /** A chief officer has put on record that they know of a duty that is late twice over. */
    record BreachAcknowledged(CaseId caseId, Instant at, String clock, int openedBy, String reason)
            implements ObligationEvent {}

    /** A bank holiday was announced while the clocks of the case ran. */
    record HolidayAnnounced(CaseId caseId, Instant at, LocalDate day, String name) implements ObligationEvent {}

    /**
     * A notice about a rung has reached nobody.
     *
     * @param channel by which road it was sent
     */
    record NoticeFailed(
            CaseId caseId, Instant at, String clock, int openedBy, int percent, String channel, String because)
            implements ObligationEvent {}
}

package org.forthwith.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.forthwith.calendar.Limit;
import org.jspecify.annotations.Nullable;

/** What an event does to the clocks of its case. Clocks go by their ids; {@code about} is a child, a link, a device, or null for the case. */
sealed interface ClockChange {

    /**
     * The stricter stands: opens a duty unless one about the same thing falls due no later; one that falls due later gives way.
     *
     * @param from the day with whose beginning the time begins; null when it begins with the event
     * @param decided the time that the event itself gives; null when it is that of the catalogue
     * @param goesOn whether it had run before: what had been reached by then was told, or counts as told, and a time that was over by then is over
     */
    record Start(
            String clock,
            Term term,
            @Nullable String about,
            @Nullable LocalDate from,
            @Nullable Limit decided,
            boolean goesOn)
            implements ClockChange {

        Start(String clock, Term term, @Nullable String about) {
            this(clock, term, about, null, null, false);
        }

        Start(String clock, Term term, @Nullable String about, LocalDate from) {
            this(clock, term, about, from, null, false);
        }

        Start(String clock, @Nullable String about, Limit decided) {
            this(clock, Term.ORDINARY, about, null, decided, false);
        }

        Start(String clock, Term term, @Nullable String about, LocalDate from, Limit decided) {
            this(clock, term, about, from, decided, false);
        }

        /** It had run before, and goes on. */
        Start goingOn() {
            return new Start(clock, term, about, from, decided, true);
        }
    }

    /** The same wait begins anew, if it runs and if the event came after its start. */
    record Restart(String clock, Term term, @Nullable String about, String because) implements ClockChange {}

    /** Due on other terms, from the same start. */
    record Redate(String clock, Term term) implements ClockChange {}

    /** Due on other terms, from the same start, where that gives more time or the same. */
    record Relax(String clock, Term term) implements ClockChange {}

    record Stop(String clock, @Nullable String about, String because) implements ClockChange {}

    /** Whatever it is about. */
    record StopEvery(String clock, String because) implements ClockChange {}

    record StopAll(String because) implements ClockChange {}

    /** Bank holidays have been announced: what counts working days and is not late yet gets the time that they take away. */
    record MoreHolidays() implements ClockChange {}

    /** A rung has been reported; it counts only for the due instant it was reported for. */
    record Climb(String clock, int openedBy, int percent, Instant dueAt) implements ClockChange {

        boolean moves(Duty duty) {
            return duty.clock().equals(clock)
                    && duty.openedBy() == openedBy
                    && duty.dueAt().equals(dueAt)
                    && duty.rung() < percent;
        }
    }

    /** One duty rests for a while. */
    record Rest(String clock, int openedBy, Instant until, String because) implements ClockChange {}

    /** Every duty of a clock about a thing rests for a while; one that rests already until this time and no other. */
    record RestAbout(String clock, String about, Instant until, String because) implements ClockChange {}

    /** One duty goes on before the end of its rest. */
    record GoOn(String clock, int openedBy) implements ClockChange {}

    /** Why one duty was late. */
    record Explain(String clock, int openedBy, String cause) implements ClockChange {}

    /** Somebody knows that one duty is late. */
    record Acknowledge(String clock, int openedBy) implements ClockChange {}

    static ClockChange start(String clock, Term term) {
        return new Start(clock, term, null);
    }

    static ClockChange stop(String clock, String because) {
        return new Stop(clock, null, because);
    }
}

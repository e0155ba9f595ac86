package org.forthwith.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What can happen to a time of its own that a force gives a clock. */
public sealed interface ClockSettingEvent extends Event {
    UUID settingId();

    @Override
    default UUID stream() {
        return settingId();
    }

    /**
     * Somebody who answers for the unit wants another time. A tighter one holds at once, a looser one waits for a second person.
     *
     * @param term on which terms, by the name of {@code obligation.Term}
     * @param limit as it is said: "12 hours"
     * @param from the first day on which a duty that starts is given this time
     */
    record ClockTimeProposed(
            UUID settingId,
            Instant at,
            String clock,
            String term,
            String limit,
            boolean tighter,
            LocalDate from,
            String reason)
            implements ClockSettingEvent {}

    /** A second person stands for it as well. */
    record ClockTimeSigned(UUID settingId, Instant at) implements ClockSettingEvent {}

    /** From that day on the time of the catalogue holds again. */
    record ClockTimeWithdrawn(UUID settingId, Instant at, LocalDate from, String reason) implements ClockSettingEvent {}
}

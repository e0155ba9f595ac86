package org.forthwith.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is not there for some days.
 *
 * @param sequence the entry that recorded it
 * @param from the first day, {@code until} the last; a day is a day in London
 * @param deputy who is told in their place, by the name by which the ledger knows them
 * @param cancelled it does not take place
 */
public record Absence(
        int sequence,
        LocalDate from,
        LocalDate until,
        AbsenceKind kind,
        @Nullable String deputy,
        boolean cancelled) {

    public boolean covers(LocalDate day) {
        return !cancelled && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether both would be on some day. */
    boolean meets(LocalDate first, LocalDate last) {
        return !cancelled && !first.isAfter(until) && !last.isBefore(from);
    }

    /** Taken back on a day: nothing of it takes place from then on. */
    Absence cancelledOn(LocalDate day) {
        return from.isBefore(day)
                ? new Absence(sequence, from, day.minusDays(1), kind, deputy, false)
                : new Absence(sequence, from, until, kind, deputy, true);
    }
}

package org.forthwith.bail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.ledger.Recorded;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;

/**
 * How a suspect stands with bail before charge.
 *
 * @param begins the day after the arrest, with which every limit begins
 * @param months the limit that holds, in months from then
 * @param last the extension by which it holds; empty while it is the first limit
 */
public record Bail(boolean ofTheAgency, LocalDate begins, int months, Optional<Step> last) {

    private static final int OF_THE_POLICE = 3;
    private static final int OF_THE_AGENCY = 6;

    /** The bail that a story tells; empty when the suspect is not on bail. */
    public static Optional<Bail> of(List<Recorded> story) {
        @Nullable Bail bail = null;
        @Nullable Instant arrested = null;
        for (Recorded entry : story) {
            if (entry.event() instanceof Moved moved) {
                arrested = moved.to().equals("CUSTODY") ? moved.at() : arrested;
                if (moved.to().equals("BAIL")) {
                    bail = first(entry, arrested == null ? moved.at() : arrested);
                } else if ("BAIL".equals(moved.from())) {
                    bail = null;
                }
            } else if (entry.event() instanceof BailExtended extended && bail != null) {
                bail = bail.extended(extended);
            }
        }
        return Optional.ofNullable(bail);
    }

    private static Bail first(Recorded entry, Instant arrested) {
        boolean agency = entry.force().equals(Forces.NATIONAL_AGENCY);
        return new Bail(
                agency,
                CivilCalendar.day(arrested).plusDays(1),
                agency ? OF_THE_AGENCY : OF_THE_POLICE,
                Optional.empty());
    }

    private Bail extended(BailExtended by) {
        return new Bail(ofTheAgency, begins, by.months(), Optional.of(Step.valueOf(by.step())));
    }

    boolean stands(Step by) {
        return last.filter(by::equals).isPresent();
    }

    /** From this instant on the suspect is no longer on bail, whatever anybody records. */
    public Instant ends(CivilCalendar calendar) {
        return calendar.due(CivilCalendar.startOf(begins), new Limit.Months(months));
    }
}

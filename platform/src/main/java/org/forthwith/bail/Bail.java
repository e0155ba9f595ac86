package org.forthwith.bail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;

/**
 * How a suspect stands with bail before charge.
 *
 * @param since when it came to stand so: when the suspect was released, or the limit last extended
 * @param begins the day after the arrest, with which every limit begins. Source: Police and Criminal Evidence Act 1984, section 47ZB(4)(a)
 * @param months the limit that holds, in months from then
 * @param last the extension by which it holds; empty while it is the first limit
 */
public record Bail(boolean ofTheAgency, Instant since, LocalDate begins, int months, Optional<Step> last) {

    private static final int OF_THE_POLICE = 3;
    private static final int OF_THE_AGENCY = 6;

    // [impl->req~bail-begins-the-day-after-arrest~1]
    static Bail first(ForceCode force, Instant arrested, Instant released) {
        boolean agency = force.equals(Forces.NATIONAL_AGENCY);
        return new Bail(
                agency,
                released,
                CivilCalendar.day(arrested).plusDays(1),
                agency ? OF_THE_AGENCY : OF_THE_POLICE,
                Optional.empty());
    }

    Bail extended(BailExtended by) {
        return new Bail(ofTheAgency, by.happenedAt(), begins, by.months(), Optional.of(Step.valueOf(by.step())));
    }

    boolean stands(Step by) {
        return last.filter(by::equals).isPresent();
    }

    /** From this instant on the suspect is no longer on bail, whatever anybody records. */
    public Instant ends(CivilCalendar calendar) {
        return calendar.due(CivilCalendar.startOf(begins), new Limit.Months(months));
    }
}

package org.forthwith.bail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;
import org.jspecify.annotations.Nullable;

/**
 * How a suspect stands with bail before charge.
 *
 * @param since when it came to stand so: when the suspect was released, or the limit last extended
 * @param begins the day after the arrest, with which every limit begins. Source: Police and Criminal Evidence Act 1984, section 47ZB(4)(a)
 * @param months the limit that holds, in months from then
 * @param last the extension by which it holds; empty while it is the first limit
 * @param courtAsked since when a court has to decide whether to extend it; null while no court has been asked
 */
public record Bail(
        boolean ofTheAgency,
        Instant since,
        LocalDate begins,
        int months,
        Optional<Step> last,
        @Nullable Instant courtAsked) {

    private static final int OF_THE_POLICE = 3;
    private static final int OF_THE_AGENCY = 6;

    /** No court has been asked to extend it. */
    Bail(boolean ofTheAgency, Instant since, LocalDate begins, int months, Optional<Step> last) {
        this(ofTheAgency, since, begins, months, last, null);
    }

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

    /** Until the court has decided the limit is treated as extended. Source: section 47ZJ(3). */
    Bail courtAsked(Instant when) {
        return new Bail(ofTheAgency, since, begins, months, last, when);
    }

    /** The court has not extended it: it stands as it did. */
    Bail courtRefused() {
        return new Bail(ofTheAgency, since, begins, months, last);
    }

    /** Whether it stands so that a court can extend it, and none has been asked yet. */
    public boolean courtCanBeAsked() {
        return courtAsked == null
                && !(Step.COURT.limits(this).isEmpty()
                        && Step.COURT_AGAIN.limits(this).isEmpty());
    }

    boolean stands(Step by) {
        return last.filter(by::equals).isPresent();
    }

    /** Whether the suspect is no longer on bail at that instant, whatever anybody records. */
    // [impl->req~bail-goes-on-until-the-court-decides~1]
    boolean over(Instant at, CivilCalendar calendar) {
        return courtAsked == null && !at.isBefore(ends(calendar));
    }

    /** From this instant on the suspect is no longer on bail, unless a court that was asked before has still to decide. */
    public Instant ends(CivilCalendar calendar) {
        return calendar.due(CivilCalendar.startOf(begins), new Limit.Months(months));
    }
}

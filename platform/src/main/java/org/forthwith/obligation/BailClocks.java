package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.event.BailEvent;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.event.CaseEvent.Moved;
import org.forthwith.obligation.ClockChange.Restart;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.reference.Forces;

/**
 * Which clocks run while a suspect is on bail before charge. One limit runs at a time: an extension takes the place of the one before it, and
 * counts from the same day. Source: sections 47ZB to 47ZG of the Police and Criminal Evidence Act 1984; section 3.8 of the domain notes.
 */
final class BailClocks {

    private static final String INITIAL = "K31";
    private static final String INITIAL_OF_THE_AGENCY = "K31n";
    private static final String REVIEW = "K30";
    private static final String REVIEW_OF_A_RELEASE = "K34";
    /** What is to become of the suspect is decided before the limit is there. */
    private static final String END_IN_SIGHT = "K35";

    private static final int DAYS_IN_SIGHT = 14;

    private static final List<String> LIMITS = List.of(INITIAL, "K32", "K33", "K36", INITIAL_OF_THE_AGENCY, "K32n");

    private BailClocks() {}

    /** Whether the clock says until when bail lasts, or that its end is in sight. */
    static boolean isLimit(String clock) {
        return LIMITS.contains(clock) || clock.equals(END_IN_SIGHT);
    }

    static List<ClockChange> of(BailEvent event, Situation situation) {
        return switch (event) {
            case BailExtended extended -> extended(extended, situation).toList();
            case BailEvent.ReleaseReviewed reviewed ->
                List.of(
                        new Restart(REVIEW, ORDINARY, null, "it was reviewed"),
                        new Restart(REVIEW_OF_A_RELEASE, ORDINARY, null, "it was reviewed"));
        };
    }

    /** The limits of bail begin with the day after the arrest. Source: section 47ZB(4)(a) of the Police and Criminal Evidence Act 1984. */
    // [impl->req~bail-begins-the-day-after-arrest~1]
    static Stream<ClockChange> of(Moved moved, Situation situation) {
        boolean ofTheAgency = situation.force().equals(Forces.NATIONAL_AGENCY);
        if (moved.to().equals("BAIL")) {
            LocalDate begins = begins(moved.at(), situation);
            return Stream.concat(
                    over("another release took its place"),
                    Stream.of(
                            new Start(ofTheAgency ? INITIAL_OF_THE_AGENCY : INITIAL, ORDINARY, null, begins),
                            inSight(ofTheAgency ? 6 : 3, begins),
                            start(REVIEW, ORDINARY)));
        }
        return "BAIL".equals(moved.from())
                ? Stream.concat(over("bail ended"), Stream.of(stop(REVIEW, "bail ended")))
                : Stream.empty();
    }

    // [impl->req~one-limit-of-bail-runs-at-a-time~1]
    private static Stream<ClockChange> extended(BailExtended extended, Situation situation) {
        LocalDate begins = begins(extended.at(), situation);
        return Stream.concat(
                over("it was extended"), Stream.of(limit(extended, begins), inSight(extended.months(), begins)));
    }

    private static ClockChange limit(BailExtended extended, LocalDate begins) {
        return switch (extended.step()) {
            case "FIRST" -> new Start("K32", ORDINARY, null, begins);
            case "SECOND" -> new Start("K33", ORDINARY, null, begins);
            case "AGENCY" -> new Start("K32n", ORDINARY, null, begins);
            default -> new Start("K36", ORDINARY, null, begins, new Limit.Months(extended.months()));
        };
    }

    private static ClockChange inSight(int months, LocalDate begins) {
        return new Start(END_IN_SIGHT, ORDINARY, null, begins, new Limit.BeforeMonths(DAYS_IN_SIGHT, months));
    }

    private static Stream<ClockChange> over(String because) {
        return Stream.concat(LIMITS.stream(), Stream.of(END_IN_SIGHT)).map(clock -> stop(clock, because));
    }

    /** A suspect whose arrest nobody recorded counts as arrested when they were released, or their limits would never begin. */
    private static LocalDate begins(Instant otherwise, Situation situation) {
        Instant arrested = situation.now().arrestedAt();
        return CivilCalendar.day(arrested == null ? otherwise : arrested).plusDays(1);
    }
}

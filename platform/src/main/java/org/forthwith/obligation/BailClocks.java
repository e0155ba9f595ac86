package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;

import java.util.List;
import java.util.stream.Stream;
import org.forthwith.bail.Bail;
import org.forthwith.bail.Release;
import org.forthwith.calendar.Limit;
import org.forthwith.event.BailEvent;
import org.forthwith.event.BailEvent.BailExtended;
import org.forthwith.obligation.ClockChange.Restart;
import org.forthwith.obligation.ClockChange.Start;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks run while a suspect is released before charge; when a release begins and ends is said by {@link Release}. One limit of bail runs at a
 * time: an extension takes the place of the one before it, and counts from the same day. Source: sections 47ZB to 47ZG of the Police and Criminal Evidence Act 1984; section 3.8 of the domain notes.
 */
final class BailClocks {

    private static final String INITIAL = "K31";
    private static final String INITIAL_OF_THE_AGENCY = "K31n";
    private static final String REVIEW = "K30";
    private static final String REVIEW_OF_A_RELEASE = "K34";
    /** What is to become of the suspect is decided before the limit is there. */
    private static final String END_IN_SIGHT = "K35";

    private static final String COURT_DECIDES = "K37";

    private static final int DAYS_IN_SIGHT = 14;

    private static final List<String> LIMITS = List.of(INITIAL, "K32", "K33", "K36", INITIAL_OF_THE_AGENCY, "K32n");

    private BailClocks() {}

    /** Whether the clock says until when bail lasts, or that its end is in sight. */
    static boolean isLimit(String clock) {
        return LIMITS.contains(clock) || clock.equals(END_IN_SIGHT);
    }

    static List<ClockChange> of(BailEvent event, Situation situation) {
        return switch (event) {
            case BailExtended extended ->
                extended(situation.now().release().bail()).toList();
            case BailEvent.CourtAsked asked ->
                courtAsked(situation.now().release().bail()).toList();
            case BailEvent.CourtRefused refused ->
                courtRefused(situation.before().release(), situation.now().release())
                        .toList();
            case BailEvent.ReleaseReviewed reviewed ->
                List.of(
                        new Restart(REVIEW, ORDINARY, null, "it was reviewed"),
                        new Restart(REVIEW_OF_A_RELEASE, ORDINARY, null, "it was reviewed"));
        };
    }

    /** What a step of the case changes about the release of the suspect. Most change nothing. */
    static Stream<ClockChange> ofStep(Situation situation) {
        Release before = situation.before().release();
        Release now = situation.now().release();
        return Stream.of(ended(before, now), begun(before, now)).flatMap(changes -> changes);
    }

    private static Stream<ClockChange> ended(Release before, Release now) {
        Stream<ClockChange> bail = before.bail() != null && now.bail() == null
                ? Stream.concat(over("bail ended"), Stream.of(stop(REVIEW, "bail ended")))
                : Stream.empty();
        return before.underInvestigation() && !now.underInvestigation()
                ? Stream.concat(bail, Stream.of(stop(REVIEW_OF_A_RELEASE, "the release ended")))
                : bail;
    }

    private static Stream<ClockChange> begun(Release before, Release now) {
        Bail bail = now.bail();
        if (bail != null && !bail.equals(before.bail())) {
            return Stream.concat(over("another release took its place"), begun(bail));
        }
        return now.underInvestigation() && !before.underInvestigation()
                ? Stream.of(start(REVIEW_OF_A_RELEASE, ORDINARY))
                : Stream.empty();
    }

    private static Stream<ClockChange> begun(Bail bail) {
        return Stream.of(limit(bail), inSight(bail), start(REVIEW, ORDINARY));
    }

    // [impl->req~one-limit-of-bail-runs-at-a-time~1]
    private static Stream<ClockChange> extended(@Nullable Bail bail) {
        return bail == null
                ? Stream.empty()
                : Stream.concat(over("it was extended"), Stream.of(limit(bail), inSight(bail)));
    }

    /** Bail has no limit while a court that was asked in time has to decide; that it decides is waited for. */
    // [impl->req~bail-goes-on-until-the-court-decides~1]
    private static Stream<ClockChange> courtAsked(@Nullable Bail bail) {
        return bail == null
                ? Stream.empty()
                : Stream.concat(
                        limitsOver("a court was asked, and bail goes on until it decides"),
                        Stream.of(start(COURT_DECIDES, ORDINARY)));
    }

    private static Stream<ClockChange> courtRefused(Release before, Release now) {
        Bail bail = now.bail();
        return bail == null
                ? Stream.concat(ended(before, now), begun(before, now))
                : Stream.concat(
                        over("the court did not extend it"),
                        Stream.of(limit(bail).goingOn(), inSight(bail).goingOn()));
    }

    private static Start limit(Bail bail) {
        return bail.last()
                .map(step -> switch (step) {
                    case FIRST -> new Start("K32", ORDINARY, null, bail.begins());
                    case SECOND -> new Start("K33", ORDINARY, null, bail.begins());
                    case AGENCY -> new Start("K32n", ORDINARY, null, bail.begins());
                    case DESIGNATED, COURT, COURT_AGAIN ->
                        new Start("K36", ORDINARY, null, bail.begins(), new Limit.Months(bail.months()));
                })
                .orElseGet(() ->
                        new Start(bail.ofTheAgency() ? INITIAL_OF_THE_AGENCY : INITIAL, ORDINARY, null, bail.begins()));
    }

    private static Start inSight(Bail bail) {
        return new Start(
                END_IN_SIGHT, ORDINARY, null, bail.begins(), new Limit.BeforeMonths(DAYS_IN_SIGHT, bail.months()));
    }

    private static Stream<ClockChange> over(String because) {
        return Stream.concat(limitsOver(because), Stream.of(stop(COURT_DECIDES, because)));
    }

    private static Stream<ClockChange> limitsOver(String because) {
        return Stream.concat(LIMITS.stream(), Stream.of(END_IN_SIGHT)).map(clock -> stop(clock, because));
    }
}

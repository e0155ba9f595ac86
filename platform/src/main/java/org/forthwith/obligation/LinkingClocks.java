package org.forthwith.obligation;

import static org.forthwith.obligation.ClockChange.start;
import static org.forthwith.obligation.ClockChange.stop;
import static org.forthwith.obligation.Term.ORDINARY;

import java.util.List;
import org.forthwith.event.LinkingEvent;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.LinkId;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.Stop;

/** Which clocks a search of the other cases starts and stops. Each side of a link hears its own events and has its own clock. */
final class LinkingClocks {

    private LinkingClocks() {}

    static List<ClockChange> of(LinkingEvent event, Situation situation) {
        return switch (event) {
            case LinkingEvent.Searched searched -> List.of(stop("K03", "every case was searched"));
            case LinkFound link -> found(link, situation);
            case LinkingEvent.LinkDecided link ->
                List.of(new Stop("K03", about(link.linkId()), "this side decided about the link"));
            case LinkingEvent.DecisionUndone undone -> undone.open() ? List.of(review(undone.linkId())) : List.of();
            case LinkingEvent.BarLifted lifted -> lifted.open() ? List.of(review(lifted.linkId())) : List.of();
            case LinkingEvent.JoinBarred bar -> List.of();
            case LinkingEvent.FoundUnderBar more -> List.of();
            case LinkingEvent.HubFound hub -> List.of();
            case LinkingEvent.AskedFor asked -> List.of();
        };
    }

    // [impl->req~each-child-and-each-link-has-a-clock~1]
    private static List<ClockChange> found(LinkFound link, Situation situation) {
        Start review = review(link.linkId());
        return situation.now().graded() && link.strength() != Strength.WEAK
                ? List.of(review, start(Catalogue.LOOK_AGAIN, ORDINARY))
                : List.of(review);
    }

    // [impl->req~a-decision-about-a-link-is-undone~1]
    private static Start review(LinkId link) {
        return new Start("K03", ORDINARY, about(link));
    }

    private static String about(LinkId link) {
        return link.value().toString();
    }
}

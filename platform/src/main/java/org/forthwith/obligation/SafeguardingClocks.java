package org.forthwith.obligation;

import static org.forthwith.obligation.Term.ORDINARY;

import java.time.Duration;
import java.util.List;
import org.forthwith.calendar.Limit;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.kernel.ChildId;
import org.forthwith.obligation.ClockChange.RestAbout;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.Stop;

/** Which clocks the sharing of a child with an authority starts and stops. They count for each child on its own. */
final class SafeguardingClocks {

    private SafeguardingClocks() {}

    // [impl->req~police-protection-ends-after-72-hours~1]
    static List<ClockChange> of(SafeguardingEvent event, Situation situation) {
        return switch (event) {
            case SafeguardingEvent.ChildShared shared -> shared(about(shared.childId()), situation);
            case SafeguardingEvent.ShareAcknowledged acknowledged ->
                List.of(new Stop("K11", about(acknowledged.childId()), "the authority acknowledged it"));
            case SafeguardingEvent.SupportOffered offered -> List.of();
            case SafeguardingEvent.ParentInformed informed -> List.of();
            case SafeguardingEvent.ProtectionTaken taken -> taken(taken, situation);
            case SafeguardingEvent.ProtectionEnded ended ->
                List.of(new Stop("K17", about(ended.childId()), "police protection ended"));
            case SafeguardingEvent.AuthorityChased chased -> List.of();
            case SafeguardingEvent.ShareDeferred deferred -> deferred(deferred);
            case SafeguardingEvent.ShareDrafted drafted -> List.of();
        };
    }

    /** A child that is taken twice is kept no longer. Only when the first time has lapsed does another one begin. */
    private static List<ClockChange> taken(SafeguardingEvent.ProtectionTaken taken, Situation situation) {
        String child = about(taken.childId());
        Start begun = new Start("K17", ORDINARY, child);
        boolean lapsed = situation.open().stream()
                .anyMatch(duty -> duty.clock().equals("K17")
                        && child.equals(duty.about())
                        && !duty.dueAt().isAfter(taken.happenedAt()));
        return lapsed ? List.of(new Stop("K17", child, "the child was taken anew"), begun) : List.of(begun);
    }

    /** Sent is not done: the authority's silence has a clock of its own, which runs on however often it is asked again. What was pressing to share is pressing to discuss. */
    // [impl->req~silence-is-asked-again~1]
    private static List<ClockChange> shared(String child, Situation situation) {
        return List.of(
                new Stop(Catalogue.SHARING, child, "the child was shared"),
                new Stop(Catalogue.DEFERRAL, child, "the child was shared"),
                new Start("K11", ORDINARY, child),
                new Start("K12", situation.term(Catalogue.SHARING, child), child),
                new Start("K14", ORDINARY, child));
    }

    /** While a deferral lasts, nobody is pressed to share. Of several the end that was decided last counts, for the deferral and for the rest. */
    // [impl->req~a-deferral-ends-by-itself~1]
    private static List<ClockChange> deferred(SafeguardingEvent.ShareDeferred deferred) {
        String child = about(deferred.childId());
        Duration given = Duration.between(deferred.at(), deferred.until());
        return List.of(
                new RestAbout(Catalogue.SHARING, child, deferred.until(), deferred.because()),
                new Stop(Catalogue.DEFERRAL, child, "it was put off anew"),
                new Start(Catalogue.DEFERRAL, child, new Limit.Elapsed(given)));
    }

    private static String about(ChildId child) {
        return child.value().toString();
    }
}

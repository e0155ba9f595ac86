package org.forthwith.obligation;

import static org.forthwith.obligation.Term.ORDINARY;

import java.util.List;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.kernel.ChildId;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.Stop;

/** Which clocks the sharing of a child with an authority starts and stops. They count for each child on its own. */
final class SafeguardingClocks {

    private SafeguardingClocks() {}

    static List<ClockChange> of(SafeguardingEvent event, Situation situation) {
        return switch (event) {
            case SafeguardingEvent.ChildShared shared -> shared(about(shared.childId()), situation);
            case SafeguardingEvent.ShareAcknowledged acknowledged ->
                List.of(new Stop("K11", about(acknowledged.childId()), "the authority acknowledged it"));
            case SafeguardingEvent.SupportOffered offered -> List.of();
            case SafeguardingEvent.ParentInformed informed -> List.of();
            case SafeguardingEvent.ProtectionTaken taken -> List.of();
            case SafeguardingEvent.ProtectionEnded ended -> List.of();
            case SafeguardingEvent.AuthorityChased chased -> List.of();
        };
    }

    /** Sent is not done: the authority's silence has a clock of its own. What was pressing to share is pressing to discuss. */
    private static List<ClockChange> shared(String child, Situation situation) {
        return List.of(
                new Stop("K10", child, "the child was shared"),
                new Start("K11", ORDINARY, child),
                new Start("K12", situation.term("K10", child), child),
                new Start("K14", ORDINARY, child));
    }

    private static String about(ChildId child) {
        return child.value().toString();
    }
}

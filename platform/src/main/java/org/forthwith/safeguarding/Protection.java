package org.forthwith.safeguarding;

import java.util.List;
import org.forthwith.event.SafeguardingEvent;
import org.forthwith.event.SafeguardingEvent.ProtectionEnded;
import org.forthwith.event.SafeguardingEvent.ProtectionTaken;
import org.forthwith.kernel.ChildId;
import org.forthwith.ledger.Recorded;

/** Police protection of a child. Source: section 46 of the Children Act 1989. */
public final class Protection {

    private Protection() {}

    /** Whether the child is in police protection at the end of a story. */
    public static boolean of(ChildId child, List<Recorded> story) {
        return story.stream()
                .map(Recorded::event)
                .filter(SafeguardingEvent.class::isInstance)
                .map(SafeguardingEvent.class::cast)
                .filter(event -> switch (event) {
                    case ProtectionTaken taken -> taken.childId().equals(child);
                    case ProtectionEnded ended -> ended.childId().equals(child);
                    default -> false;
                })
                .reduce((earlier, later) -> later)
                .filter(ProtectionTaken.class::isInstance)
                .isPresent();
    }
}

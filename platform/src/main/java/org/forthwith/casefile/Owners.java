package org.forthwith.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.event.CaseEvent.HandedOver;
import org.forthwith.event.CaseEvent.OwnerNamed;
import org.forthwith.event.Event;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** Who has answered for a case, one after the other. */
public final class Owners {

    private Owners() {}

    /** Who answers for the case by this event from now on; null when it names nobody. */
    public static @Nullable String named(Event event) {
        return switch (event) {
            case OwnerNamed named -> named.owner();
            case HandedOver over -> over.owner();
            default -> null;
        };
    }

    /** Whoever answered for it then, and everybody who has since, by the names by which the ledger knows them. */
    public static Set<String> since(Instant from, List<Recorded> story) {
        Set<String> owners = new HashSet<>();
        for (Recorded entry : story) {
            String owner = named(entry.event());
            if (owner != null) {
                if (entry.event().at().isBefore(from)) {
                    owners.clear();
                }
                owners.add(owner);
            }
        }
        return owners;
    }
}

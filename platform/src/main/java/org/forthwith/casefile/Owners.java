package org.forthwith.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forthwith.event.CaseEvent.HandedOver;
import org.forthwith.event.CaseEvent.OwnerNamed;
import org.forthwith.ledger.Recorded;

/** Who has answered for a case, one after the other. */
public final class Owners {

    private Owners() {}

    /** Whoever answered for it then, and everybody who has since, by the names by which the ledger knows them. */
    public static Set<String> since(Instant from, List<Recorded> story) {
        Set<String> owners = new HashSet<>();
        for (Recorded entry : story) {
            String owner = switch (entry.event()) {
                case OwnerNamed named -> named.owner();
                case HandedOver over -> over.owner();
                default -> null;
            };
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

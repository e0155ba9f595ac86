package org.forthwith.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forthwith.event.LinkingEvent.HubFound;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.ledger.Recorded;

/**
 * A value of a case that more cases know than can be shown in pairs.
 *
 * @param written as it was written in this case
 * @param cases how many other cases, of all forces, knew it when it was last searched for
 * @param foundAt when that was
 */
public record Hub(IdentifierKind kind, String written, int cases, Instant foundAt) {

    private record Written(IdentifierKind kind, String value) {}

    // [impl->req~a-hub-is-seen~1]
    /** The hubs of one case, in the order in which they were first found, each as it was last found. */
    public static List<Hub> of(List<Recorded> story) {
        Map<Written, Hub> hubs = new LinkedHashMap<>();
        for (Recorded entry : story) {
            if (entry.event() instanceof HubFound found) {
                hubs.put(
                        new Written(found.kind(), found.written()),
                        new Hub(found.kind(), found.written(), found.cases(), found.at()));
            }
        }
        return new ArrayList<>(hubs.values());
    }
}

package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.event.SafeguardingEvent.ShareAcknowledged;
import org.forthwith.kernel.ChildId;
import org.forthwith.ledger.Recorded;

/** Remembers how far the sharing of each child has come. */
final class AcknowledgementsForward implements Invariant {

    private final Map<ChildId, Standing> standing = new HashMap<>();

    private enum Standing {
        SENT,
        ACKNOWLEDGED
    }

    @Override
    public String name() {
        return "acknowledgements-forward (12)";
    }

    @Override
    public String says() {
        return "What a partner has acknowledged was sent before, and stays acknowledged.";
    }

    @Override
    public Optional<String> heard(Recorded entry, Docket before, Instant now) {
        return switch (entry.event()) {
            case ChildShared shared ->
                standing.put(shared.childId(), Standing.SENT) == Standing.ACKNOWLEDGED
                        ? Optional.of(before.reference() + ": what was acknowledged is waiting for it again")
                        : Optional.empty();
            case ShareAcknowledged acknowledged ->
                standing.put(acknowledged.childId(), Standing.ACKNOWLEDGED) == null
                        ? Optional.of(before.reference() + ": something was acknowledged that had not been sent")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}

package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.ledger.Recorded;

/** Remembers which reports stand on the record. */
final class ReportsOnce implements Invariant {

    private final Map<String, String> caseOf = new HashMap<>();

    @Override
    public String name() {
        return "reports-once (1, 2)";
    }

    @Override
    public String says() {
        return "Every acknowledged report stands on the record once, however often it was sent.";
    }

    @Override
    public Optional<String> heard(Recorded entry, Docket before, Instant now) {
        if (!(entry.event() instanceof Received received)) {
            return Optional.empty();
        }
        String reference = received.origin().senderReference();
        String first = caseOf.putIfAbsent(reference, before.reference());
        return first == null
                ? Optional.empty()
                : Optional.of("report " + reference + " stands in " + first + " and again in " + before.reference());
    }

    /** A sender has been told that its report has come in. */
    Optional<String> acknowledged(String reference) {
        return caseOf.containsKey(reference)
                ? Optional.empty()
                : Optional.of("report " + reference + " was acknowledged and stands nowhere");
    }
}

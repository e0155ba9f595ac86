package org.forthwith.risk;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.table.DmnRules;

/** The rules that come with the platform, read once for all tests. */
final class ShippedRules {

    static final DmnRules TABLE = DmnRules.shipped();
    static final Grading GRADING = new Grading(TABLE);
    static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration SOON = Duration.ofHours(2);
    static final Duration A_DAY = Duration.ofHours(24);

    private ShippedRules() {}

    static Proposal after(Duration open, Facts facts) {
        return GRADING.propose(facts, RECEIVED, RECEIVED.plus(open));
    }

    static Grade grade(KnownFacts known) {
        return after(SOON, known.facts()).grade();
    }
}

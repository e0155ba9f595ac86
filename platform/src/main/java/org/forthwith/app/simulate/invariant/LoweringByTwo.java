package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.ReviewDeclined;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** Remembers who has asked for which grade. */
final class LoweringByTwo implements Invariant {

    private final Map<UUID, Request> requests = new HashMap<>();

    private record Request(String by, Grade grade) {}

    @Override
    public String name() {
        return "lowering-by-two (6)";
    }

    @Override
    public String says() {
        return "No grade is lowered, and none is low, unless one person asked for it and another one approved.";
    }

    @Override
    public Optional<String> heard(Recorded entry, Docket before, Instant now) {
        return switch (entry.event()) {
            case ReviewRequested asked -> {
                requests.put(before.id(), new Request(entry.actor(), asked.asked()));
                yield Optional.empty();
            }
            case ReviewDeclined declined -> {
                requests.remove(before.id());
                yield Optional.empty();
            }
            case GradeConfirmed confirmed -> judged(confirmed, entry, before, requests.remove(before.id()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> judged(
            GradeConfirmed confirmed, Recorded entry, Docket before, @Nullable Request request) {
        Grade stands = before.stands();
        boolean lowers = confirmed.grade() == Grade.LOW
                || (stands != null && confirmed.grade().isBelow(stands));
        boolean byTwo = request != null
                && request.grade == confirmed.grade()
                && !request.by.equals(entry.actor())
                && entry.byPerson();
        return lowers && !byTwo
                ? Optional.of(before.reference() + ": " + confirmed.grade().words() + " stands without an approval")
                : Optional.empty();
    }
}

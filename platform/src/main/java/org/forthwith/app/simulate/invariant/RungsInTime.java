package org.forthwith.app.simulate.invariant;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.forthwith.obligation.Duty;
import org.jspecify.annotations.Nullable;

/** Waits for the next rung of each case and sees whether it comes in time. Its own clock is the true one. */
final class RungsInTime implements Invariant {

    /** A minute, and the time between two looks of the sweeper is within it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<UUID, Awaited> ofCase = new HashMap<>();
    private final NavigableSet<Awaited> all = new TreeSet<>(RungsInTime::inOrder);
    private final Supplier<Instant> sweepingSince;

    /** @param sweepingSince since when somebody has been sweeping; far in the future while nobody does */
    RungsInTime(Supplier<Instant> sweepingSince) {
        this.sweepingSince = sweepingSince;
    }

    private record Awaited(Instant at, Docket docket) {}

    @Override
    public String name() {
        return "rungs-in-time (5)";
    }

    @Override
    public String says() {
        return "Each rung is reported within 60 seconds of its time, or of the recovery of the sweeper.";
    }

    @Override
    public Optional<String> after(Docket docket, Instant now) {
        Instant first = Instant.MAX;
        for (Duty duty : docket.duties()) {
            Instant next = next(duty, docket);
            first = next.isBefore(first) ? next : first;
        }
        Awaited before = ofCase.get(docket.id());
        if (before == null || !before.at.equals(first)) {
            await(before, new Awaited(first, docket));
        }
        return Optional.empty();
    }

    private void await(@Nullable Awaited before, Awaited awaited) {
        if (before != null) {
            all.remove(before);
        }
        if (awaited.at.isBefore(Instant.MAX)) {
            ofCase.put(awaited.docket.id(), awaited);
            all.add(awaited);
        } else {
            ofCase.remove(awaited.docket.id());
        }
    }

    private static int inOrder(Awaited one, Awaited other) {
        int order = one.at.compareTo(other.at);
        return order == 0 ? one.docket.id().compareTo(other.docket.id()) : order;
    }

    /** A due time that was reckoned back from a late entry can be missed from then on, not before. */
    private static Instant next(Duty duty, Docket docket) {
        Instant next = duty.nextRungAt();
        if (next == null) {
            return Instant.MAX;
        }
        Instant known = docket.known(duty);
        return next.isBefore(known) ? known : next;
    }

    /** Looks at the time, once a step has ended. */
    Optional<String> atTheTime(Instant now) {
        if (all.isEmpty() || !all.first().at.plus(PATIENCE).isBefore(now)) {
            return Optional.empty();
        }
        Instant since = sweepingSince.get();
        return since.isAfter(now) || !since.plus(PATIENCE).isBefore(now)
                ? Optional.empty()
                : Optional.of(all.first().docket.reference() + ": a rung reached at " + all.first().at
                        + " has not been reported");
    }
}

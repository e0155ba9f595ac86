package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Duty;

/** @param stored the open duties that the platform keeps of a case */
record RunningClock(Function<UUID, List<Duty>> stored) implements Invariant {

    @Override
    public String name() {
        return "running-clock (3)";
    }

    @Override
    public String says() {
        return "Every open case has a running clock, the idle clock among them; a closed case has none.";
    }

    @Override
    public Optional<String> after(Docket docket, Instant now) {
        List<Duty> running = stored.apply(docket.id());
        if (!docket.open()) {
            return running.isEmpty()
                    ? Optional.empty()
                    : Optional.of(docket.reference() + " is closed and "
                            + running.getFirst().clock() + " still runs");
        }
        return running.stream().anyMatch(duty -> duty.clock().equals(Catalogue.IDLE))
                ? Optional.empty()
                : Optional.of(docket.reference() + " is open and its idle clock does not run");
    }
}

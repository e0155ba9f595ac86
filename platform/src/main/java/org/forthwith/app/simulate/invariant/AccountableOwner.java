package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.forthwith.kernel.ForceCode;

/** @param answers whether that person works for that force */
record AccountableOwner(BiPredicate<String, ForceCode> answers) implements Invariant {

    @Override
    public String name() {
        return "accountable-owner (3)";
    }

    @Override
    public String says() {
        return "Every open case has one owner who works for its force, or lies in a queue.";
    }

    @Override
    public Optional<String> after(Docket docket, Instant now) {
        boolean answered = docket.owner().isEmpty()
                ? !docket.opened().queue().isBlank()
                : answers.test(docket.owner(), docket.opened().force());
        return !docket.open() || answered
                ? Optional.empty()
                : Optional.of("nobody answers for " + docket.reference() + ": its owner is '" + docket.owner() + "'");
    }
}

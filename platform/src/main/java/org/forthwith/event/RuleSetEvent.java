package org.forthwith.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can happen to a rule set, from the first draft until it is retired. Its text is written once: another text is another rule set. */
public sealed interface RuleSetEvent extends Event {
    UUID ruleSetId();

    @Override
    default UUID stream() {
        return ruleSetId();
    }

    /**
     * Somebody has handed in a rule set that nobody is graded by yet.
     *
     * @param name its id and the beginning of the SHA-256 of its bytes, as every grade names it
     * @param dmn the file, byte for byte, in UTF-8
     */
    record RuleSetDrafted(UUID ruleSetId, Instant at, String title, String name, String dmn) implements RuleSetEvent {}

    /** The prover has been run over it. */
    record RuleSetProved(UUID ruleSetId, Instant at, String name, boolean holds, List<Proved> properties)
            implements RuleSetEvent {
        public RuleSetProved {
            properties = List.copyOf(properties);
        }
    }

    /**
     * One property with what the prover found.
     *
     * @param combinations of how many combinations of answers it was found, in digits
     * @param found that it holds, or the smallest counterexample in words
     */
    record Proved(String property, boolean holds, String combinations, String found) {}

    /** It has been tried on the history between two instants. */
    record RuleSetTried(
            UUID ruleSetId, Instant at, Instant from, Instant to, int cases, int raised, int lowered, String digest)
            implements RuleSetEvent {}

    /** One of the two people who answer for it has signed it as it is. */
    record RuleSetSigned(UUID ruleSetId, Instant at, String name) implements RuleSetEvent {}

    /** Every case is graded by it from an instant on. */
    record RuleSetActivated(UUID ruleSetId, Instant at, String name, Instant from) implements RuleSetEvent {}

    /**
     * Every open case of one force has been graded again by it.
     *
     * @param lapsed who had graded without current training, with how many of the cases
     */
    record RuleSetSwept(
            UUID ruleSetId, Instant at, String force, int raised, int lowered, int unchanged, List<String> lapsed)
            implements RuleSetEvent {
        public RuleSetSwept {
            lapsed = List.copyOf(lapsed);
        }
    }

    /** Nothing is graded by it any more. */
    record RuleSetRetired(UUID ruleSetId, Instant at, String reason) implements RuleSetEvent {}
}

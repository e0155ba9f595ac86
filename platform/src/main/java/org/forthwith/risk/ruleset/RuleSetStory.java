package org.forthwith.risk.ruleset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.event.RuleSetEvent;
import org.forthwith.event.RuleSetEvent.RuleSetActivated;
import org.forthwith.event.RuleSetEvent.RuleSetDrafted;
import org.forthwith.event.RuleSetEvent.RuleSetProved;
import org.forthwith.event.RuleSetEvent.RuleSetRetired;
import org.forthwith.event.RuleSetEvent.RuleSetSigned;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.event.RuleSetEvent.RuleSetTried;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One rule set, read from its events.
 *
 * @param author who handed it in
 * @param proof what the prover found last; null when nobody has asked it
 * @param trials on history, oldest first
 * @param signatures oldest first; no two are by the same person
 */
public record RuleSetStory(
        RuleSetDrafted drafted,
        String author,
        @Nullable RuleSetProved proof,
        List<RuleSetTried> trials,
        List<Signature> signatures,
        List<Activation> activations,
        List<RuleSetSwept> sweeps,
        @Nullable RuleSetRetired retired) {

    public RuleSetStory {
        trials = List.copyOf(trials);
        signatures = List.copyOf(signatures);
        activations = List.copyOf(activations);
        sweeps = List.copyOf(sweeps);
    }

    public record Signature(String by, Instant at) {}

    /** @param from from when cases are graded by it */
    public record Activation(Instant from, String by, Instant at) {}

    /** Empty when the story is not that of a rule set. */
    public static Optional<RuleSetStory> of(List<Recorded> story) {
        if (story.isEmpty() || !(story.getFirst().event() instanceof RuleSetDrafted drafted)) {
            return Optional.empty();
        }
        RuleSetStory read = new RuleSetStory(
                drafted, story.getFirst().actor(), null, List.of(), List.of(), List.of(), List.of(), null);
        for (Recorded entry : story) {
            read = entry.event() instanceof RuleSetEvent event ? read.then(event, entry.actor()) : read;
        }
        return Optional.of(read);
    }

    public UUID id() {
        return drafted.ruleSetId();
    }

    public String name() {
        return drafted.name();
    }

    /** The proof, where every property holds. */
    public Optional<RuleSetProved> holding() {
        return Optional.ofNullable(proof).filter(RuleSetProved::holds);
    }

    public Optional<Activation> lastActivation() {
        return activations.isEmpty() ? Optional.empty() : Optional.of(activations.getLast());
    }

    public boolean signedBy(String person) {
        return signatures.stream().anyMatch(signature -> signature.by().equals(person));
    }

    /** @param inForce whether cases are graded by it at that instant; the others together know */
    public Stage stage(Instant now, boolean inForce) {
        if (inForce) {
            return Stage.IN_FORCE;
        }
        if (retired != null) {
            return Stage.RETIRED;
        }
        return lastActivation()
                .map(last -> last.from().isAfter(now) ? Stage.AWAITED : Stage.REPLACED)
                .orElseGet(this::preparation);
    }

    private Stage preparation() {
        if (signatures.size() > 1) {
            return Stage.SIGNED;
        }
        if (proof == null) {
            return Stage.DRAFT;
        }
        if (!proof.holds()) {
            return Stage.REFUTED;
        }
        return trials.isEmpty() ? Stage.PROVED : Stage.TRIED;
    }

    private RuleSetStory then(RuleSetEvent event, String actor) {
        return switch (event) {
            case RuleSetDrafted again -> this;
            case RuleSetProved proved -> with(proved, trials, signatures, activations, sweeps, retired);
            case RuleSetTried tried -> with(proof, and(trials, tried), signatures, activations, sweeps, retired);
            case RuleSetSigned signed ->
                with(proof, trials, and(signatures, new Signature(actor, signed.at())), activations, sweeps, retired);
            case RuleSetActivated active ->
                with(
                        proof,
                        trials,
                        signatures,
                        and(activations, new Activation(active.from(), actor, active.at())),
                        sweeps,
                        retired);
            case RuleSetSwept swept -> with(proof, trials, signatures, activations, and(sweeps, swept), retired);
            case RuleSetRetired now -> with(proof, trials, signatures, activations, sweeps, now);
        };
    }

    private RuleSetStory with(
            @Nullable RuleSetProved proved,
            List<RuleSetTried> tried,
            List<Signature> signed,
            List<Activation> active,
            List<RuleSetSwept> swept,
            @Nullable RuleSetRetired now) {
        return new RuleSetStory(drafted, author, proved, tried, signed, active, swept, now);
    }

    private static <T> List<T> and(List<T> before, T next) {
        List<T> longer = new ArrayList<>(before);
        longer.add(next);
        return longer;
    }
}

package org.forthwith.risk.ruleset;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.event.RuleSetEvent.RuleSetSwept;
import org.forthwith.kernel.ForceCode;
import org.forthwith.reference.Forces;
import org.forthwith.risk.Trained;
import org.forthwith.risk.Trained.Training;
import org.jspecify.annotations.Nullable;

/** Counts, force by force, what came of grading every open case again. */
public final class SweepTally {

    private final Trained trained;
    private final Instant now;
    private final Map<ForceCode, Counts> forces = new TreeMap<>();
    private final Map<String, Training> today = new HashMap<>();

    public SweepTally(Trained trained, Instant now) {
        this.trained = trained;
        this.now = now;
    }

    /** @param turn what it meant for the case that another rule set came into force */
    public record Case(ForceCode force, Turn turn) {}

    private static final class Counts {
        private final Map<String, Integer> lapsed = new TreeMap<>();
        private int raised;
        private int lowered;
        private int unchanged;
    }

    public void add(Case swept) {
        Counts counts = forces.computeIfAbsent(swept.force(), force -> new Counts());
        if (swept.turn().raises()) {
            counts.raised++;
            count(counts, swept.turn().assessed());
        } else if (swept.turn().couldLower()) {
            counts.lowered++;
        } else {
            counts.unchanged++;
        }
    }

    /** One for each force with an open case; for the national agency where there was none at all, so that the end is on the record. */
    public Stream<RuleSetSwept> perForce(UUID ruleSet, Instant at) {
        return forces.isEmpty()
                ? Stream.of(new RuleSetSwept(ruleSet, at, Forces.NATIONAL_AGENCY.value(), 0, 0, 0, List.of()))
                : forces.entrySet().stream().map(each -> swept(ruleSet, at, each.getKey(), each.getValue()));
    }

    /** Whose training was not current when they graded, or is not now: either is for a lead to know. */
    private void count(Counts counts, Turn.@Nullable Assessed assessed) {
        if (assessed != null) {
            Training then = trained.of(assessed.by(), assessed.at());
            Training training = then == Training.CURRENT ? now(assessed.by()) : then;
            if (training != Training.CURRENT) {
                counts.lapsed.merge(assessed.by() + ", " + words(training), 1, Integer::sum);
            }
        }
    }

    private Training now(String person) {
        return today.computeIfAbsent(person, somebody -> trained.of(somebody, now));
    }

    private static String words(Training training) {
        return switch (training) {
            case CURRENT -> "trained";
            case LAPSED -> "training has lapsed";
            case NOT_ON_RECORD -> "no training on record";
        };
    }

    private static RuleSetSwept swept(UUID ruleSet, Instant at, ForceCode force, Counts counts) {
        List<String> lapsed = counts.lapsed.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .toList();
        return new RuleSetSwept(ruleSet, at, force.value(), counts.raised, counts.lowered, counts.unchanged, lapsed);
    }
}

package org.forthwith.risk.ruleset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.kernel.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What came of grading the open cases of one force again when a rule set came into force.
 *
 * @param raised how many stand higher now
 * @param lowered how many could stand lower, if people say so
 * @param lapsed who had graded raised cases without current training, with how many
 */
public record SweepReport(UUID ruleSetId, Instant at, int raised, int lowered, int unchanged, List<String> lapsed) {

    public SweepReport {
        lapsed = List.copyOf(lapsed);
    }

    /**
     * One case whose grade is another by the new rules.
     *
     * @param raised it stands now; otherwise it could be lower, and waits for people
     */
    public record Raised(
            String reference,
            @Nullable Grade stood,
            Grade says,
            boolean raised,
            @Nullable String assessedBy,
            @Nullable String approvedBy,
            @Nullable Instant assessedAt) {}

    /** The tables, with the eyes of whoever reads. */
    public interface Source {

        /** Every rule set that has been handed in. */
        List<UUID> newestFirst();

        Optional<UUID> named(String name);

        /** The last sweep of that force, by that rule set when one is named. */
        Optional<SweepReport> last(String force, @Nullable UUID ruleSet);

        /** Raised ones first, and among them those that stood lowest. */
        List<Raised> cases(String ruleSet, String force);
    }
}

package org.forthwith.app.simulate.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.risk.RuleTable;
import org.forthwith.risk.ruleset.RuleFile;
import org.forthwith.risk.ruleset.Shelf;
import org.forthwith.risk.ruleset.SweepReport;
import org.jspecify.annotations.Nullable;

/** The shelf of a world in which nobody changes the rules: those with which the platform comes hold all year. */
public record ShippedRules(RuleFile shipped) implements Shelf {

    @Override
    public Optional<RuleFile> file(String name) {
        return Optional.of(shipped).filter(file -> file.name().equals(name));
    }

    @Override
    public Optional<Active> active(Instant at) {
        return Optional.empty();
    }

    @Override
    public boolean decidedFor(Instant from) {
        return false;
    }

    @Override
    public void lookAgain() {}

    @Override
    public RuleTable inForce(Instant at) {
        return shipped.table();
    }

    @Override
    public Optional<RuleTable> named(String name) {
        return file(name).map(RuleFile::table);
    }

    /** No rule set has come into force, so nothing is told of any. */
    public static SweepReport.Source noReports() {
        return new SweepReport.Source() {
            @Override
            public List<UUID> newestFirst() {
                return List.of();
            }

            @Override
            public Optional<UUID> named(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<SweepReport> last(String force, @Nullable UUID ruleSet) {
                return Optional.empty();
            }

            @Override
            public List<SweepReport.Raised> cases(String ruleSet, String force) {
                return List.of();
            }
        };
    }
}

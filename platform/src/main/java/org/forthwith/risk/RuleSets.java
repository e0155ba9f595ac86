package org.forthwith.risk;

import java.time.Instant;
import java.util.Optional;

/** The rule sets that there are: the one in force at an instant, and any by its name, so that an old grade can be explained again. */
public interface RuleSets {

    /** The one by which cases are graded at that instant. There always is one. */
    RuleTable inForce(Instant at);

    /** The one of that name, with the beginning of its SHA-256, whether it is in force or not; empty when nobody has ever handed it in. */
    Optional<RuleTable> named(String name);

    /** A world with one rule set, in force for ever. */
    static RuleSets only(RuleTable table) {
        return new RuleSets() {
            @Override
            public RuleTable inForce(Instant at) {
                return table;
            }

            @Override
            public Optional<RuleTable> named(String name) {
                return name.equals(table.name()) ? Optional.of(table) : Optional.empty();
            }
        };
    }
}

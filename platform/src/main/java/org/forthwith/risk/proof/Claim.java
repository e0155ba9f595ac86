package org.forthwith.risk.proof;

import java.util.Optional;

/** A property that every rule set must have before anybody may sign it. */
interface Claim {

    /** Short and lasting. */
    String code();

    /** The property in one sentence. */
    String says();

    /** The smallest combination that shows the contrary; empty when the property holds for all. */
    Optional<Counterexample> refute(Model model);
}

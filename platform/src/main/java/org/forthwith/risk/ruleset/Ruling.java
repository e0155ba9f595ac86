package org.forthwith.risk.ruleset;

import org.forthwith.event.RuleSetEvent;

/** What becomes of an act on a rule set. */
public sealed interface Ruling {

    record Done(RuleSetEvent event) implements Ruling {}

    /** @param code short and lasting, for programs */
    record No(String code, String because) implements Ruling {}
}

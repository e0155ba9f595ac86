package org.forthwith.risk;

import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Recent;

/**
 * What the rules have said lately. It follows from the rules, from the facts, and from whether these have been waited for too long. Whoever decides
 * a grade asks several times within a moment: what is proposed, whether it may be decided, and once more when it has been.
 */
final class Said {

    /** For some thousand people who decide at the same time. */
    private static final int REMEMBERED = 2_000;

    private final Recent<Asked, Proposal> said = new Recent<>(REMEMBERED);

    private record Asked(RuleTable table, Facts facts, boolean overdue) {}

    /** How it is said anew. */
    @FunctionalInterface
    interface Saying<T> {
        T say(RuleTable table, Facts facts, HouseholdCheck check);
    }

    // [impl->req~the-same-facts-are-reckoned-once~1]
    Proposal of(RuleTable table, Facts facts, HouseholdCheck check, Saying<Proposal> anew) {
        Asked asked = new Asked(table, facts, check.overdue());
        Proposal before = said.get(asked);
        if (before != null) {
            return before;
        }
        Proposal now = anew.say(table, facts, check);
        said.put(asked, now);
        return now;
    }

    /** The grade alone, which is remembered only with its reasons. */
    Grade grade(RuleTable table, Facts facts, HouseholdCheck check, Saying<Grade> anew) {
        Proposal before = said.get(new Asked(table, facts, check.overdue()));
        return before == null ? anew.say(table, facts, check) : before.grade();
    }
}

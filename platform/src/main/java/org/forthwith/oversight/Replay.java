package org.forthwith.oversight;

import java.util.List;

/**
 * What a rule set would have said of the cases of a period. It holds no time of its own making: the same ledger and the same rule set give the
 * same replay.
 *
 * @param ruleSet the name of the candidate
 * @param cases over which the rules were run in the period
 * @param moments how often they were
 * @param changes the cases of which it would have said something else, by reference
 * @param loads by force, week and grade
 */
public record Replay(String ruleSet, Period period, int cases, int moments, List<Change> changes, List<Load> loads) {

    public Replay {
        changes = List.copyOf(changes);
        loads = List.copyOf(loads);
    }

    public int raised() {
        return (int) changes.stream().filter(Change::raised).count();
    }

    public int lowered() {
        return changes.size() - raised();
    }

    /** How many deadlines would have been late that were in time. */
    public int missed() {
        return changes.stream().mapToInt(Change::missed).sum();
    }

    /** The weeks in which the candidate would have brought more, or fewer, urgent cases. */
    public List<Load> shifts() {
        return loads.stream().filter(load -> load.extra() != 0).toList();
    }
}

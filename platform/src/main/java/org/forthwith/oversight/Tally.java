package org.forthwith.oversight;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.kernel.ForceCode;

/** What has been found so far. */
final class Tally {

    private final List<Change> changes = new ArrayList<>();
    private final Loads loads = new Loads();
    private int cases;
    private int moments;

    void count(ForceCode force, List<Judged> judged) {
        cases++;
        moments += judged.size();
        loads.count(force, judged);
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(Tally other) {
        changes.addAll(other.changes);
        loads.add(other.loads);
        cases += other.cases;
        moments += other.moments;
    }

    /** In an order that depends on the cases alone. */
    // [impl->req~replay-same-ledger-same-result~1]
    Replay replay(String ruleSet, Period period) {
        var inOrder = changes.stream()
                .sorted(comparing(Change::reference).thenComparing(Change::first))
                .toList();
        return new Replay(ruleSet, period, cases, moments, inOrder, loads.all());
    }
}

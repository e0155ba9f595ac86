package org.forthwith.app.simulate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Change;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Known;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;

/** Overlooks what closed cases know. */
record OpenOnly(Holders real) implements Holders {

    @Override
    public void reserve(Collection<Value> values) {
        real.reserve(values);
    }

    @Override
    public List<Change> reservation(Collection<Value> values) {
        return real.reservation(values);
    }

    @Override
    public List<Known> of(Collection<Value> values, CaseId except, int most) {
        return real.of(values, except, most).stream()
                .filter(known -> !known.closed())
                .toList();
    }

    @Override
    public int count(Value value, CaseId except) {
        return real.count(value, except);
    }

    @Override
    public Sought search(Collection<Value> exact, Collection<Value> alike, Actor by, int most) {
        return real.search(exact, alike, by, most);
    }

    @Override
    public void remember(Asked asked) {
        real.remember(asked);
    }

    @Override
    public Map<CaseId, Linked> linkedTo(CaseId caseId) {
        return real.linkedTo(caseId);
    }
}

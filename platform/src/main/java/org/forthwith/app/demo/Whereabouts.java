package org.forthwith.app.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ReferralId;

/** Which case the documents of the invented years have gone into, by the names that acts have for them. */
final class Whereabouts {

    private final Map<String, CaseId> cases = new HashMap<>();
    private final Map<String, ReferralId> broken = new HashMap<>();

    /** @param row which row of a batch it was; negative when the document was no batch */
    void went(Incoming document, int row, Receipt receipt, Function<String, Optional<CaseId>> caseOf) {
        switch (receipt) {
            case Receipt.Taken taken -> names(document, row).forEach(name -> cases.put(name, taken.caseId()));
            case Receipt.Kept kept -> names(document, row).forEach(name -> broken.put(name, kept.referral()));
            case Receipt.Known known ->
                Optional.ofNullable(known.reference())
                        .flatMap(caseOf)
                        .ifPresent(id -> names(document, row).forEach(name -> cases.putIfAbsent(name, id)));
            case Receipt.TurnedAway away -> {}
            case Receipt.Nothing nothing -> {}
        }
    }

    void repaired(String name, CaseId caseId) {
        cases.put(name, caseId);
    }

    Optional<CaseId> caseOf(String name) {
        return Optional.ofNullable(cases.get(name));
    }

    Optional<ReferralId> brokenOf(String name) {
        return Optional.ofNullable(broken.get(name));
    }

    private static Iterable<String> names(Incoming document, int row) {
        List<String> names = new ArrayList<>(
                row < 0
                        ? document.about()
                        : document.about()
                                .subList(
                                        Math.min(row, document.about().size()),
                                        Math.min(row + 1, document.about().size())));
        document.scenario().ifPresent(names::add);
        return names;
    }
}

package org.forthwith.linking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.linking.Weight.Worth;

/** How many cases know each value of a case. It has been told of every one that came after it, and has found every one that came before. */
record Spread(Map<Written, Integer> cases) {

    /** A value as this side wrote it. */
    record Written(IdentifierKind kind, String value) {
        static Written of(Shared shared) {
            return new Written(shared.kind(), shared.written());
        }
    }

    /** @param links all of one case */
    static Spread of(Collection<Link> links) {
        Map<Written, Integer> cases = new HashMap<>();
        links.stream()
                .flatMap(link -> link.shared().stream())
                .forEach(shared -> cases.merge(Written.of(shared), shared.cases(), Math::max));
        return new Spread(cases);
    }

    /** How strongly these values join two cases by now; empty where one of them does not say what it means. */
    Optional<Strength> strength(List<Shared> shared) {
        Strength strongest = Strength.WEAK;
        for (Shared value : shared) {
            Strength few = value.whileFew();
            Strength many = value.onceMany();
            if (few == null || many == null) {
                return Optional.empty();
            }
            int knowing = cases.getOrDefault(Written.of(value), value.cases());
            strongest = Weight.stronger(strongest, new Worth(few, many).among(knowing));
        }
        return shared.isEmpty() ? Optional.empty() : Optional.of(strongest);
    }
}

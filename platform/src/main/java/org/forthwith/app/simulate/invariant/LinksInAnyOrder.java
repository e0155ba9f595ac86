package org.forthwith.app.simulate.invariant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.forthwith.app.simulate.memory.CasesKnown;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Deconfliction;
import org.forthwith.linking.Likeness;
import org.forthwith.linking.Vicinity;
import org.forthwith.linking.source.PeopleModel;

/** Remembers which cases belong together by their links, and lets them arrive again in another order. */
final class LinksInAnyOrder implements Invariant {

    private static final Likeness LIKENESS = PeopleModel.shipped();

    private final Clusters asRecorded = new Clusters();
    private final Map<UUID, Recorded> openings = new LinkedHashMap<>();
    private final List<Recorded> arrivals = new ArrayList<>();

    @Override
    public String name() {
        return "links-in-any-order (11)";
    }

    @Override
    public String says() {
        return "Which cases belong together does not depend on the order in which their reports came.";
    }

    @Override
    public Optional<String> heard(Recorded entry, Docket before, Instant now) {
        switch (entry.event()) {
            case Opened opened -> openings.put(opened.stream(), entry);
            case IdentifiersFound found -> arrivals.add(entry);
            case LinkFound link -> asRecorded.join(before.id(), link.other().value());
            default -> {}
        }
        return Optional.empty();
    }

    /** Lets everything that has been found be found once more, in an order drawn by lot. */
    Optional<String> inAnotherOrder(RandomGenerator lot, Supplier<UUID> ids) {
        CasesKnown known = new CasesKnown();
        openings.values().forEach(known::hear);
        Deconfliction search = new Deconfliction(known, Vicinity.EMPTY, ids::get, LIKENESS);
        Clusters again = new Clusters();
        List<Recorded> order = new ArrayList<>(arrivals);
        Collections.shuffle(order, Random.from(lot));
        for (Recorded arrival : order) {
            IdentifiersFound found = (IdentifiersFound) arrival.event();
            search.search(found.caseId(), found.sightings())
                    .matches()
                    .forEach(match -> again.join(
                            found.caseId().value(), match.other().caseId().value()));
            known.hear(arrival);
        }
        return difference(again);
    }

    private Optional<String> difference(Clusters again) {
        return openings.keySet().stream()
                .filter(id -> !asRecorded.of(id).equals(again.of(id)))
                .findFirst()
                .map(id -> reference(id) + " belongs to " + references(asRecorded.of(id)) + ", in another order to "
                        + references(again.of(id)));
    }

    private List<String> references(List<UUID> cases) {
        return cases.stream().map(this::reference).toList();
    }

    private String reference(UUID id) {
        return ((Opened) Objects.requireNonNull(openings.get(id)).event()).reference();
    }

    /** Sets of cases that hang together. */
    private static final class Clusters {

        private final Map<UUID, List<UUID>> clusters = new HashMap<>();

        void join(UUID one, UUID other) {
            List<UUID> here = of(one);
            List<UUID> there = of(other);
            if (!here.equals(there)) {
                List<UUID> all = new ArrayList<>(here);
                all.addAll(there);
                Collections.sort(all);
                all.forEach(id -> clusters.put(id, all));
            }
        }

        List<UUID> of(UUID id) {
            return clusters.getOrDefault(id, List.of(id));
        }
    }
}

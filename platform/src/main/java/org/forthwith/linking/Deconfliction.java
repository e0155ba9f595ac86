package org.forthwith.linking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.ledger.Change;
import org.jspecify.annotations.Nullable;

/**
 * The door: searches every case of every force for the identifiers of one: those that are the same in their canonical form, and people, names, houses
 * and connections that are alike. No limit silences a value: one that more cases know than can be shown in pairs is reported as what it is.
 */
public final class Deconfliction {

    /** Above this many cases a value is a hub: pairs would bury what it says. */
    public static final int HUB = 50;

    private static final Comparator<Known> BY_WRITING =
            Comparator.comparing(Known::written).thenComparing(Known::role);

    private final Holders holders;
    private final IdSource ids;
    private final Likeness likeness;

    public Deconfliction(Holders holders, IdSource ids, Likeness likeness) {
        this.holders = holders;
        this.ids = ids;
        this.likeness = likeness;
    }

    /** To look by hand for what is alike. */
    public Lookalikes lookalikes() {
        return new Lookalikes(holders, likeness);
    }

    /** Keeps other decisions that bring the same values waiting until this one is recorded. Call before reading anything about other cases. */
    public void reserve(List<Sighting> sightings) {
        holders.reserve(gates(sightings));
    }

    /** The same, for a decision that has more to send with it. */
    public List<Change> reservation(List<Sighting> sightings) {
        return holders.reservation(gates(sightings));
    }

    private static Set<Value> gates(List<Sighting> sightings) {
        Map<Value, List<Sighting>> mine = byValue(sightings);
        Set<Value> gates = new LinkedHashSet<>(mine.keySet());
        AlikeSearch.lookedAt(mine).forEach(value -> gates.addAll(Clues.gates(value)));
        return gates;
    }

    /** Searches for what a case brings. Pairs already known are found again only when they share something new. */
    // [impl->req~search-every-force~1]
    public Search search(CaseId caseId, List<Sighting> sightings) {
        Map<Value, List<Sighting>> mine = byValue(sightings);
        List<Search.Hub> hubs = new ArrayList<>();
        Map<CaseId, List<Pair>> pairs = new LinkedHashMap<>();
        known(caseId, mine).forEach((value, cases) -> {
            if (cases.size() > HUB) {
                hubs.add(hub(caseId, value, mine));
            } else {
                cases.forEach((other, known) -> pairs.computeIfAbsent(other, any -> new ArrayList<>())
                        .add(same(mine.getOrDefault(value, List.of()), known, cases.size() + 1)));
            }
        });
        AlikeSearch.Found alike = new AlikeSearch(holders, likeness).find(caseId, mine);
        alike.pairs()
                .forEach(pair -> pairs.computeIfAbsent(pair.other().caseId(), any -> new ArrayList<>())
                        .add(pair));
        Map<CaseId, Holders.Linked> already = pairs.isEmpty() ? Map.of() : holders.linkedTo(caseId);
        List<Search.Match> matches = new ArrayList<>();
        pairs.forEach((other, shared) -> match(shared, already.get(other)).ifPresent(matches::add));
        matches.sort(Comparator.comparing(Search.Match::strength).reversed());
        return new Search(mine.size(), matches, hubs, alike.tooCommon());
    }

    /** Who knows the very same value. That two are described in the same words says no more than that they are alike. */
    private Map<Value, Map<CaseId, List<Known>>> known(CaseId caseId, Map<Value, List<Sighting>> mine) {
        List<Value> exact = mine.keySet().stream()
                .filter(value -> value.kind() != IdentifierKind.PERSON)
                .toList();
        return holders.of(exact, caseId, HUB).stream()
                .collect(groupingBy(
                        Known::value, LinkedHashMap::new, groupingBy(Known::caseId, LinkedHashMap::new, toList())));
    }

    // [impl->req~no-cap-silences-a-value~1]
    private Search.Hub hub(CaseId caseId, Value value, Map<Value, List<Sighting>> mine) {
        return new Search.Hub(
                value, mine.getOrDefault(value, List.of()).getFirst().written(), holders.count(value, caseId));
    }

    /** A value that a case has written in several ways is shown in one of them, the same whichever case came first. */
    private static Pair same(List<Sighting> mine, List<Known> known, int cases) {
        Weight.Worth worth = Weight.Worth.LEAST;
        for (Known other : known) {
            for (Sighting sighting : mine) {
                worth = worth.orMore(Weight.of(sighting, other));
            }
        }
        return new Pair(Pair.shown(mine), Collections.min(known, BY_WRITING), worth, cases, null);
    }

    private Optional<Search.Match> match(List<Pair> pairs, Holders.@Nullable Linked already) {
        if (already != null
                && pairs.stream()
                        .allMatch(pair -> already.shared().contains(pair.mine().canonical()))) {
            return Optional.empty();
        }
        return Optional.of(new Search.Match(
                already == null ? new LinkId(ids.next()) : already.linkId(),
                pairs.getFirst().other(),
                pairs.stream().map(Pair::strength).reduce(Strength.WEAK, Weight::stronger),
                pairs.stream().map(Pair::here).toList(),
                pairs.stream().map(Pair::there).toList()));
    }

    static Map<Value, List<Sighting>> byValue(List<Sighting> sightings) {
        Map<Value, List<Sighting>> byValue = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            String canonical = sighting.canonical();
            if (canonical != null && sighting.unlinkable() == null) {
                byValue.computeIfAbsent(new Value(sighting.kind(), canonical), any -> new ArrayList<>())
                        .add(sighting);
            }
        }
        return byValue;
    }
}

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
import java.util.Set;
import java.util.function.ToIntFunction;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.ledger.Change;

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
    private final Vicinity vicinity;
    private final IdSource ids;
    private final Likeness likeness;

    public Deconfliction(Holders holders, Vicinity vicinity, IdSource ids, Likeness likeness) {
        this.holders = holders;
        this.vicinity = vicinity;
        this.ids = ids;
        this.likeness = likeness;
    }

    /** To look by hand for what is alike. */
    public Lookalikes lookalikes() {
        return new Lookalikes(vicinity, likeness);
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

    /**
     * Searches for what a case brings. Pairs already known are found again only when they share something new. Nothing that this side may be told
     * counts a case that answers nothing.
     */
    // [impl->req~search-every-force~1]
    // [impl->req~a-silent-case-counts-nowhere~1]
    public Search search(CaseId caseId, List<Sighting> sightings) {
        Map<Value, List<Sighting>> mine = byValue(sightings);
        Map<Value, Map<CaseId, List<Known>>> known = known(caseId, mine);
        AlikeSearch.Found alike = new AlikeSearch(vicinity, likeness).find(caseId, mine);
        ToIntFunction<Value> counted =
                value -> known.getOrDefault(value, Map.of()).size();
        Map<CaseId, List<Pair>> pairs = pairs(mine, known, value -> counted.applyAsInt(value) + 1, alike.pairs());
        Map<CaseId, List<Pair>> silent =
                pairs(mine, silent(caseId, mine, counted), value -> counted.applyAsInt(value) + 2, alike.silent());
        News news = pairs.isEmpty() && silent.isEmpty()
                ? new News(Map.of(), Map.of(), ids)
                : new News(holders.linkedTo(caseId), holders.toldOf(caseId), ids);
        List<Search.Match> matches = new ArrayList<>();
        List<Search.Match> thereOnly = new ArrayList<>();
        pairs.forEach((other, shared) -> news.here(other, shared)
                .ifPresentOrElse(matches::add, () -> news.there(other, shared).ifPresent(thereOnly::add)));
        silent.forEach((other, shared) -> news.there(other, shared).ifPresent(thereOnly::add));
        matches.sort(Comparator.comparing(Search.Match::strength).reversed());
        return new Search(mine.size(), matches, thereOnly, hubs(caseId, mine, known), alike.tooCommon());
    }

    /** @param counted how many cases know a value, with this one and the other */
    private static Map<CaseId, List<Pair>> pairs(
            Map<Value, List<Sighting>> mine,
            Map<Value, Map<CaseId, List<Known>>> known,
            ToIntFunction<Value> counted,
            List<Pair> alike) {
        Map<CaseId, List<Pair>> pairs = new LinkedHashMap<>();
        known.forEach((value, cases) -> {
            if (cases.size() <= HUB) {
                cases.forEach((other, places) -> pairs.computeIfAbsent(other, any -> new ArrayList<>())
                        .add(same(mine.getOrDefault(value, List.of()), places, counted.applyAsInt(value))));
            }
        });
        alike.forEach(pair -> pairs.computeIfAbsent(pair.other().caseId(), any -> new ArrayList<>())
                .add(pair));
        return pairs;
    }

    /** Who knows the very same value. That two are described in the same words says no more than that they are alike. */
    private Map<Value, Map<CaseId, List<Known>>> known(CaseId caseId, Map<Value, List<Sighting>> mine) {
        return byCase(holders.of(exact(mine), caseId, HUB));
    }

    /** Who knows it and answers nothing; nobody of a value that is a hub without them. */
    private Map<Value, Map<CaseId, List<Known>>> silent(
            CaseId caseId, Map<Value, List<Sighting>> mine, ToIntFunction<Value> counted) {
        Map<Value, Map<CaseId, List<Known>>> silent = byCase(holders.silent(exact(mine), caseId));
        silent.keySet().removeIf(value -> counted.applyAsInt(value) > HUB);
        return silent;
    }

    private static List<Value> exact(Map<Value, List<Sighting>> mine) {
        return mine.keySet().stream()
                .filter(value -> value.kind() != IdentifierKind.PERSON)
                .toList();
    }

    private static Map<Value, Map<CaseId, List<Known>>> byCase(List<Known> known) {
        return known.stream()
                .collect(groupingBy(
                        Known::value, LinkedHashMap::new, groupingBy(Known::caseId, LinkedHashMap::new, toList())));
    }

    // [impl->req~no-cap-silences-a-value~1]
    private List<Search.Hub> hubs(
            CaseId caseId, Map<Value, List<Sighting>> mine, Map<Value, Map<CaseId, List<Known>>> known) {
        return known.entrySet().stream()
                .filter(value -> value.getValue().size() > HUB)
                .map(Map.Entry::getKey)
                .map(value -> new Search.Hub(
                        value, mine.getOrDefault(value, List.of()).getFirst().written(), holders.count(value, caseId)))
                .toList();
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

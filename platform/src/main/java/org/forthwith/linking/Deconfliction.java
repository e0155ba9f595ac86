package org.forthwith.linking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.LinkingEvent.Shared;
import org.forthwith.event.LinkingEvent.Strength;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.LinkId;
import org.forthwith.ledger.Change;
import org.forthwith.linking.Holders.Near;
import org.jspecify.annotations.Nullable;

/**
 * The door: searches every case of every force for the identifiers of one: those that are the same in their canonical form, and people, names and
 * connections that are alike. No limit silences a value: one that more cases know than can be shown in pairs is reported as what it is.
 */
public final class Deconfliction {

    /** Above this many cases a value is a hub: pairs would bury what it says. */
    public static final int HUB = 50;

    /** A clue that more values have leads to too many to be looked at. */
    private static final int CROWD = 200;

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
        Set<Value> gates = new LinkedHashSet<>();
        byValue(sightings).keySet().forEach(value -> {
            gates.add(value);
            Clues.gates(value).forEach(clue -> gates.add(new Value(value.kind(), clue)));
        });
        return gates;
    }

    /** A value of this case that is the same as one of another, or like it. */
    private record Pair(
            Sighting mine,
            Known other,
            Strength strength,
            int cases,
            @Nullable String why) {}

    /** Searches for what a case brings. Pairs already known are found again only when they share something new. */
    // [impl->req~search-every-force~1]
    public Search search(CaseId caseId, List<Sighting> sightings) {
        Map<Value, List<Sighting>> mine = byValue(sightings);
        Map<Value, Map<CaseId, List<Known>>> known = known(caseId, mine);
        List<Search.Hub> hubs = new ArrayList<>();
        Map<CaseId, List<Pair>> pairs = new LinkedHashMap<>();
        known.forEach((value, cases) -> {
            if (cases.size() > HUB) {
                hubs.add(hub(caseId, value, mine));
            } else {
                cases.forEach((other, holders) ->
                        same(mine, holders, cases.size() + 1, pairs.computeIfAbsent(other, any -> new ArrayList<>())));
            }
        });
        int tooCommon = alike(caseId, mine, pairs);
        Map<CaseId, Holders.Linked> already = pairs.isEmpty() ? Map.of() : holders.linkedTo(caseId);
        List<Search.Match> matches = new ArrayList<>();
        pairs.forEach((other, shared) -> match(shared, already.get(other)).ifPresent(matches::add));
        matches.sort(Comparator.comparing(Search.Match::strength).reversed());
        return new Search(mine.size(), matches, hubs, tooCommon);
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
        return new Search.Hub(value, first(mine, value).written(), holders.count(value, caseId));
    }

    private static void same(Map<Value, List<Sighting>> mine, List<Known> holders, int cases, List<Pair> pairs) {
        for (Known other : holders) {
            Strength strength = mine.getOrDefault(other.value(), List.of()).stream()
                    .map(sighting -> Weight.of(sighting, other, cases))
                    .max(Comparator.naturalOrder())
                    .orElse(Strength.WEAK);
            pairs.add(new Pair(first(mine, other.value()), other, strength, cases, null));
        }
    }

    /** Adds who is alike; gives how many values are like so many others that nobody was proposed for it. */
    private int alike(CaseId caseId, Map<Value, List<Sighting>> mine, Map<CaseId, List<Pair>> pairs) {
        Set<Value> clues = new LinkedHashSet<>();
        mine.keySet().forEach(value -> Clues.of(value).forEach(clue -> clues.add(new Value(value.kind(), clue))));
        Near near = holders.near(clues, caseId, CROWD);
        int tooCommon = 0;
        for (Value value : mine.keySet()) {
            Likeness.Found found = likeness.find(first(mine, value), value, near.known());
            int cases = 1
                    + (int) found.alike().stream()
                            .map(alike -> alike.other().caseId())
                            .distinct()
                            .count();
            found.alike()
                    .forEach(alike -> pairs.computeIfAbsent(alike.other().caseId(), any -> new ArrayList<>())
                            .add(new Pair(alike.mine(), alike.other(), alike.strength(), cases, alike.why())));
            boolean crowded =
                    Clues.of(value).stream().anyMatch(clue -> near.crowded().contains(new Value(value.kind(), clue)));
            tooCommon += found.tooCommon() || crowded ? 1 : 0;
        }
        return tooCommon;
    }

    private Optional<Search.Match> match(List<Pair> pairs, Holders.@Nullable Linked already) {
        if (already != null
                && pairs.stream()
                        .allMatch(pair -> already.shared().contains(pair.mine().canonical()))) {
            return Optional.empty();
        }
        Strength strength = pairs.stream()
                .map(Pair::strength)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new Search.Match(
                already == null ? new LinkId(ids.next()) : already.linkId(),
                pairs.getFirst().other(),
                strength,
                pairs.stream().map(Deconfliction::here).distinct().toList(),
                pairs.stream().map(Deconfliction::there).distinct().toList()));
    }

    private static Shared here(Pair pair) {
        Sighting mine = pair.mine();
        return new Shared(mine.kind(), mine.written(), mine.role().name(), pair.cases(), pair.why());
    }

    private static Shared there(Pair pair) {
        Known other = pair.other();
        return new Shared(other.value().kind(), other.written(), other.role().name(), pair.cases(), pair.why());
    }

    private static Sighting first(Map<Value, List<Sighting>> mine, Value value) {
        return mine.getOrDefault(value, List.of()).getFirst();
    }

    private static Map<Value, List<Sighting>> byValue(List<Sighting> sightings) {
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

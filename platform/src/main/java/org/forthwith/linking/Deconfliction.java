package org.forthwith.linking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

/**
 * The door: searches every case of every force for the identifiers of one, exactly, on the canonical form. No limit silences a value: one that
 * more cases know than can be shown in pairs is reported as what it is.
 */
public final class Deconfliction {

    /** Above this many cases a value is a hub: pairs would bury what it says. */
    public static final int HUB = 50;

    private final Holders holders;
    private final IdSource ids;

    public Deconfliction(Holders holders, IdSource ids) {
        this.holders = holders;
        this.ids = ids;
    }

    /** Keeps other decisions that bring the same values waiting until this one is recorded. Call before reading anything about other cases. */
    public void reserve(List<Sighting> sightings) {
        holders.reserve(byValue(sightings).keySet());
    }

    /** The same, for a decision that has more to send with it. */
    public List<Change> reservation(List<Sighting> sightings) {
        return holders.reservation(byValue(sightings).keySet());
    }

    /** Searches for what a case brings. Pairs already known are found again only when they share something new. */
    // [impl->req~search-every-force~1]
    public Search search(CaseId caseId, List<Sighting> sightings) {
        Map<Value, List<Sighting>> mine = byValue(sightings);
        List<Known> known = holders.of(mine.keySet(), caseId, HUB);
        Map<Value, Set<CaseId>> spread =
                known.stream().collect(groupingBy(Known::value, mapping(Known::caseId, toSet())));
        List<Search.Hub> hubs = new ArrayList<>();
        spread.forEach((value, cases) -> hub(caseId, value, mine, cases).ifPresent(hubs::add));
        Map<CaseId, Holders.Linked> already = known.isEmpty() ? Map.of() : holders.linkedTo(caseId);
        Map<CaseId, List<Known>> pairs = new LinkedHashMap<>();
        for (Known other : known) {
            if (spread.getOrDefault(other.value(), Set.of()).size() <= HUB) {
                pairs.computeIfAbsent(other.caseId(), any -> new ArrayList<>()).add(other);
            }
        }
        List<Search.Match> matches = new ArrayList<>();
        pairs.forEach((other, shared) -> match(mine, shared, spread, Optional.ofNullable(already.get(other)))
                .ifPresent(matches::add));
        matches.sort(Comparator.comparing(Search.Match::strength).reversed());
        return new Search(mine.size(), matches, hubs);
    }

    // [impl->req~no-cap-silences-a-value~1]
    private Optional<Search.Hub> hub(CaseId caseId, Value value, Map<Value, List<Sighting>> mine, Set<CaseId> cases) {
        return cases.size() <= HUB
                ? Optional.empty()
                : Optional.of(new Search.Hub(value, first(mine, value).written(), holders.count(value, caseId)));
    }

    private Optional<Search.Match> match(
            Map<Value, List<Sighting>> mine,
            List<Known> shared,
            Map<Value, Set<CaseId>> spread,
            Optional<Holders.Linked> already) {
        if (already.isPresent()
                && shared.stream()
                        .allMatch(other ->
                                already.get().shared().contains(other.value().canonical()))) {
            return Optional.empty();
        }
        Strength strength = Strength.WEAK;
        List<Shared> here = new ArrayList<>();
        List<Shared> there = new ArrayList<>();
        for (Known other : shared) {
            int cases = spread.getOrDefault(other.value(), Set.of()).size() + 1;
            for (Sighting sighting : mine.getOrDefault(other.value(), List.of())) {
                Strength weight = Weight.of(sighting, other, cases);
                strength = weight.compareTo(strength) > 0 ? weight : strength;
            }
            Sighting sighting = first(mine, other.value());
            IdentifierKind kind = other.value().kind();
            here.add(new Shared(kind, sighting.written(), sighting.role().name(), cases));
            there.add(new Shared(kind, other.written(), other.role().name(), cases));
        }
        LinkId link = already.map(Holders.Linked::linkId).orElseGet(() -> new LinkId(ids.next()));
        return Optional.of(new Search.Match(
                link,
                shared.getFirst(),
                strength,
                here.stream().distinct().toList(),
                there.stream().distinct().toList()));
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

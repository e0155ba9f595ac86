package org.forthwith.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.LinkId;
import org.forthwith.ledger.Change;

/** Every case of every force, in a list. */
final class CasesInMemory implements Holders, Vicinity {

    private final List<Known> everything = new ArrayList<>();
    private final Map<CaseId, Map<CaseId, Linked>> links = new HashMap<>();
    private final Set<CaseId> silent = new HashSet<>();
    final List<Value> reserved = new ArrayList<>();

    static CaseId caseNumber(int number) {
        return new CaseId(new UUID(0, number));
    }

    /** The case of that number, in the force of that number, knows these identifiers. */
    CasesInMemory with(int number, Sighted... sightings) {
        for (var sighted : sightings) {
            Sighting sighting = sighted.sighting();
            everything.add(new Known(
                    new Value(sighting.kind(), Objects.requireNonNull(sighting.canonical())),
                    sighting.role(),
                    sighting.extracted(),
                    sighting.seen() == null ? null : sighting.seen().at(),
                    sighting.written(),
                    caseNumber(number),
                    new ForceCode("%02d".formatted(number % 100)),
                    "K-2026-%06d".formatted(number),
                    "intake",
                    null,
                    false));
        }
        return this;
    }

    List<Known> everything() {
        return everything;
    }

    /** The case of that number is restricted and answers nothing. */
    CasesInMemory silent(int number) {
        silent.add(caseNumber(number));
        return this;
    }

    CasesInMemory linked(int here, int there, LinkId link, String... shared) {
        links.computeIfAbsent(caseNumber(here), any -> new HashMap<>())
                .put(caseNumber(there), new Linked(link, Set.of(shared)));
        return this;
    }

    @Override
    public void reserve(Collection<Value> values) {
        reserved.addAll(values);
    }

    @Override
    public List<Change> reservation(Collection<Value> values) {
        return List.of();
    }

    @Override
    public List<Known> of(Collection<Value> values, CaseId except, int most) {
        return everything.stream()
                .filter(known -> !known.caseId().equals(except) && !silent.contains(known.caseId()))
                .filter(known -> values.contains(known.value()))
                .toList();
    }

    @Override
    public Near near(Collection<Value> clues, CaseId except, int most) {
        Map<Value, List<Known>> found = new HashMap<>();
        Set<Value> crowded = new HashSet<>();
        for (Value clue : clues) {
            List<Known> known = everything.stream()
                    .filter(each -> !each.caseId().equals(except))
                    .filter(each -> Clues.of(each.value(), Sighted.at(each)).contains(clue))
                    .toList();
            List<CaseId> cases =
                    known.stream().map(Known::caseId).distinct().limit(most).toList();
            found.put(
                    clue,
                    known.stream().filter(each -> cases.contains(each.caseId())).toList());
            if (known.stream().map(Known::caseId).distinct().count() > most) {
                crowded.add(clue);
            }
        }
        return new Near(found, crowded, silent);
    }

    @Override
    public List<Place> places(Collection<Value> clues, Window window, int most) {
        return Vicinity.EMPTY.places(clues, window, most);
    }

    @Override
    public boolean names(int longest, Predicate<Place> each) {
        return Vicinity.EMPTY.names(longest, each);
    }

    @Override
    public List<Known> silent(Collection<Value> values, CaseId except) {
        return everything.stream()
                .filter(known ->
                        silent.contains(known.caseId()) && !known.caseId().equals(except))
                .filter(known -> values.contains(known.value()))
                .toList();
    }

    @Override
    public Map<CaseId, Linked> toldOf(CaseId caseId) {
        Map<CaseId, Linked> told = new HashMap<>();
        links.forEach((here, there) -> {
            Linked link = there.get(caseId);
            if (link != null) {
                told.put(here, link);
            }
        });
        return told;
    }

    @Override
    public int count(Value value, CaseId except) {
        return (int) everything.stream()
                .filter(known -> known.value().equals(value) && !known.caseId().equals(except))
                .filter(known -> !silent.contains(known.caseId()))
                .map(Known::caseId)
                .distinct()
                .count();
    }

    @Override
    public Sought search(Collection<Value> exact, Collection<Value> alike, Actor by, int most) {
        return new Sought(List.of(), 0, List.of(), 0, List.of());
    }

    @Override
    public void remember(Asked asked) {}

    @Override
    public Map<CaseId, Linked> linkedTo(CaseId caseId) {
        return links.getOrDefault(caseId, Map.of());
    }
}

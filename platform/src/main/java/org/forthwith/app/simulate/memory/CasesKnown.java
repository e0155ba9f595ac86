package org.forthwith.app.simulate.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Change;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Known;
import org.forthwith.linking.Link;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;

/** Which cases know which identifiers, in memory. One world is played by one thread, so there is nothing to reserve. */
public final class CasesKnown implements Holders, Ear {

    private final Map<UUID, SeenCase> cases = new HashMap<>();
    private final Map<Value, NavigableSet<UUID>> holders = new HashMap<>();

    @Override
    public void hear(Recorded entry) {
        UUID stream = entry.event().stream();
        if (entry.event() instanceof Opened opened) {
            cases.put(stream, new SeenCase(opened));
        }
        SeenCase seen = cases.get(stream);
        if (seen != null) {
            seen.hear(entry);
        }
        if (entry.event() instanceof IdentifiersFound found) {
            found.sightings().stream()
                    .filter(SeenCase::linkable)
                    .forEach(sighting -> holding(SeenCase.value(sighting)).add(stream));
        }
    }

    private NavigableSet<UUID> holding(Value value) {
        return holders.computeIfAbsent(value, any -> new TreeSet<>());
    }

    @Override
    public void forget(UUID stream) {
        SeenCase gone = cases.remove(stream);
        if (gone != null) {
            gone.sightings().stream()
                    .filter(SeenCase::linkable)
                    .forEach(sighting -> holding(SeenCase.value(sighting)).remove(stream));
        }
    }

    @Override
    public void reserve(Collection<Value> values) {}

    @Override
    public List<Change> reservation(Collection<Value> values) {
        return List.of();
    }

    @Override
    public List<Known> of(Collection<Value> values, CaseId except, int most) {
        List<Known> known = new ArrayList<>();
        for (Value value : values) {
            holders(value).stream()
                    .filter(holder -> !holder.equals(except.value()))
                    .limit(most + 1L)
                    .forEach(holder -> known.addAll(seen(holder).known(value)));
        }
        return known;
    }

    private Set<UUID> holders(Value value) {
        return holders.getOrDefault(value, new TreeSet<>());
    }

    private SeenCase seen(UUID holder) {
        return Objects.requireNonNull(cases.get(holder));
    }

    @Override
    public int count(Value value, CaseId except) {
        return (int) holders(value).stream()
                .filter(holder -> !holder.equals(except.value()))
                .count();
    }

    /** Nobody looks anything up by hand in a simulated world. */
    @Override
    public Sought search(Collection<Value> exact, Collection<Value> alike, Actor by, int most) {
        return new Sought(List.of(), 0, List.of(), 0, List.of());
    }

    @Override
    public void remember(Asked asked) {}

    @Override
    public Map<CaseId, Linked> linkedTo(CaseId caseId) {
        SeenCase mine = cases.get(caseId.value());
        Map<CaseId, Linked> linked = new HashMap<>();
        if (mine != null) {
            Link.of(mine.links())
                    .forEach(link -> linked.put(link.other(), new Linked(link.id(), shared(mine.sightings(), link))));
        }
        return linked;
    }

    private static Set<String> shared(List<Sighting> sightings, Link link) {
        Set<String> shared = new HashSet<>();
        for (Sighting sighting : sightings) {
            String canonical = sighting.canonical();
            if (canonical != null
                    && link.shared().stream().anyMatch(one -> one.written().equals(sighting.written()))) {
                shared.add(canonical);
            }
        }
        return shared;
    }
}

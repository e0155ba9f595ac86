package org.forthwith.flow;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.ledger.Decisions;
import org.forthwith.linking.Holder;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Value;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;
import org.forthwith.subject.Identifiers;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** Looks a value up, whatever it may be: within reach in full, beyond it as a pointer to whom to ring. */
public final class LookUp {

    private static final int MOST = 200;

    private final Identifiers identifiers;
    private final Holders holders;
    private final Decisions decisions;
    private final Forces forces;
    private final Actor platform;
    private final InstantSource clock;

    LookUp(Rooms rooms, Holders holders) {
        this.identifiers = rooms.identifiers();
        this.holders = holders;
        this.decisions = rooms.decisions();
        this.forces = rooms.forces();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
    }

    /** Cases within reach that know the value, and pointers to cases beyond it. */
    public record Found(List<Holder> within, List<Disclosed> beyond) {
        public Found {
            within = List.copyOf(within);
            beyond = List.copyOf(beyond);
        }
    }

    public Found find(String written, Actor by) {
        Set<Value> exact = new LinkedHashSet<>();
        Set<Value> alike = new LinkedHashSet<>();
        Arrays.stream(IdentifierKind.values())
                .map(kind -> sighting(kind, written))
                .forEach(sighting -> {
                    values(sighting, sighting.canonical()).forEach(exact::add);
                    values(sighting, sighting.searchForm()).forEach(alike::add);
                });
        List<Holder> all = decisions.look(platform, () -> holders.search(exact, alike, MOST));
        return new Found(
                all.stream()
                        .filter(holder -> by.reach().contains(holder.force()))
                        .toList(),
                all.stream()
                        .filter(holder -> !by.reach().contains(holder.force()))
                        .map(this::pointer)
                        .distinct()
                        .toList());
    }

    private Sighting sighting(IdentifierKind kind, String written) {
        return identifiers.identify(Mention.of(kind, written, PersonRole.INCIDENT, "search"));
    }

    private static Stream<Value> values(Sighting sighting, @Nullable String form) {
        return form == null ? Stream.empty() : Stream.of(new Value(sighting.kind(), form));
    }

    private Disclosed pointer(Holder holder) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Force force = forces.find(holder.force(), today).orElseThrow();
        return new Disclosed(holder.reference(), force.name(), force.unit(), force.desk(), null);
    }
}

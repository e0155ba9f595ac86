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
import org.forthwith.linking.Holders.Asked;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;
import org.forthwith.subject.Identifiers;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/** Looks a value up, whatever it may be: within reach in full, beyond it as a pointer to whom to ring. Whoever looks is recorded. */
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

    /**
     * Cases within reach that know the value, and pointers to cases beyond it, the newest first and at most two hundred of each.
     *
     * @param casesWithin how many cases within reach know it, shown or not
     * @param casesBeyond how many cases beyond reach know it, shown or not
     */
    public record Found(List<Holder> within, int casesWithin, List<Disclosed> beyond, int casesBeyond) {
        public Found {
            within = List.copyOf(within);
            beyond = List.copyOf(beyond);
        }

        /** How many of the cases within reach are shown: one case may know the value in several places. */
        public int shownWithin() {
            return (int) within.stream().map(Holder::reference).distinct().count();
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
        Sought sought = decisions.take(platform, () -> search(exact, alike, by));
        return new Found(
                sought.within(),
                sought.casesWithin(),
                sought.beyond().stream().map(this::pointer).toList(),
                sought.casesBeyond());
    }

    /** What is found is shown only if it is also on record who asked. Source: Data Protection Act 2018, section 62. */
    private Sought search(Set<Value> exact, Set<Value> alike, Actor by) {
        Sought sought = holders.search(exact, alike, by.reach(), MOST);
        holders.remember(new Asked(by, clock.instant(), exact, sought.casesWithin(), sought.casesBeyond()));
        return sought;
    }

    private Sighting sighting(IdentifierKind kind, String written) {
        return identifiers.identify(Mention.of(kind, written, PersonRole.INCIDENT, "search"));
    }

    private static Stream<Value> values(Sighting sighting, @Nullable String form) {
        return form == null ? Stream.empty() : Stream.of(new Value(sighting.kind(), form));
    }

    private Disclosed pointer(Sought.Elsewhere other) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Force force = forces.find(other.force(), today).orElseThrow();
        return new Disclosed(other.reference(), force.name(), force.unit(), force.desk(), null);
    }
}

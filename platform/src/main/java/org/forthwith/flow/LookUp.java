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
import org.forthwith.linking.Lookalikes;
import org.forthwith.linking.Resemblance;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;
import org.forthwith.linking.Window;
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
    private final Lookalikes lookalikes;

    LookUp(Rooms rooms, Holders holders) {
        this.identifiers = rooms.identifiers();
        this.holders = holders;
        this.decisions = rooms.decisions();
        this.forces = rooms.forces();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
        this.lookalikes = rooms.deconfliction().lookalikes();
    }

    /**
     * Cases within reach that know the value, and pointers to cases beyond it, the newest first and at most two hundred of each.
     *
     * @param casesWithin how many cases within reach know it, shown or not
     * @param casesBeyond how many cases beyond reach know it, shown or not
     * @param alike places within reach at which something stands that is like it, or lies in the range
     */
    public record Found(
            List<Holder> within, int casesWithin, List<Disclosed> beyond, int casesBeyond, Resemblance.Found alike) {
        public Found {
            within = List.copyOf(within);
            beyond = List.copyOf(beyond);
        }

        /** How many of the cases within reach are shown: one case may know the value in several places. */
        public int shownWithin() {
            return (int) within.stream().map(Holder::reference).distinct().count();
        }

        public boolean nothing() {
            return within.isEmpty() && beyond.isEmpty() && alike.places().isEmpty();
        }
    }

    /**
     * What to look for.
     *
     * @param window when an Internet address was in use
     * @param far whether to look for names two slips away
     */
    public record Wanted(String written, Window window, boolean far) {
        public static Wanted of(String written) {
            return new Wanted(written, Window.ANY, false);
        }
    }

    public Found find(Wanted wanted, Actor by) {
        List<Sighting> readings = Arrays.stream(IdentifierKind.values())
                .map(kind -> sighting(kind, wanted.written()))
                .toList();
        Resemblance.Found alike =
                decisions.look(by, () -> lookalikes.find(wanted.written(), readings, wanted.window(), wanted.far()));
        Set<Value> exact = new LinkedHashSet<>();
        Set<Value> looser = new LinkedHashSet<>();
        readings.forEach(sighting -> {
            values(sighting, sighting.canonical()).forEach(exact::add);
            values(sighting, sighting.searchForm()).forEach(looser::add);
        });
        Sought sought = decisions.take(platform, () -> search(exact, looser, alike, by));
        return new Found(
                sought.within(),
                sought.casesWithin(),
                sought.beyond().stream().map(this::pointer).toList(),
                sought.casesBeyond(),
                alike);
    }

    /** What is found is shown only if it is also on record who asked. Source: Data Protection Act 2018, section 62. */
    private Sought search(Set<Value> exact, Set<Value> looser, Resemblance.Found alike, Actor by) {
        Sought sought = holders.search(exact, looser, by.reach(), MOST);
        int within = sought.casesWithin() + alike.casesBeside(sought.within());
        holders.remember(new Asked(by, clock.instant(), exact, within, sought.casesBeyond()));
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

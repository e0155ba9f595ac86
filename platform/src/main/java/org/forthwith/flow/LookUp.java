package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.forthwith.event.LinkingEvent.Disclosed;
import org.forthwith.event.LinkingEvent.How;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.linking.Holder;
import org.forthwith.linking.Holders;
import org.forthwith.linking.Holders.Asked;
import org.forthwith.linking.Lookalikes;
import org.forthwith.linking.Network;
import org.forthwith.linking.Resemblance;
import org.forthwith.linking.Sought;
import org.forthwith.linking.Value;
import org.forthwith.linking.Window;
import org.forthwith.reference.Force;
import org.forthwith.reference.Forces;
import org.forthwith.subject.Identifiers;
import org.forthwith.subject.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Looks a value up, whatever it may be: within reach in full, beyond it as a pointer to whom to ring. Whoever looks is recorded. A restricted case
 * shows itself to its list only; whoever else asks for what it knows is told what its owner lets it answer, and it hears that they asked.
 */
public final class LookUp {

    private static final int MOST = 200;

    private final Identifiers identifiers;
    private final Holders holders;
    private final Decisions decisions;
    private final Ledger ledger;
    private final Forces forces;
    private final Actor platform;
    private final InstantSource clock;
    private final Lookalikes lookalikes;
    private final ReentrantLock farInTurn = new ReentrantLock();

    LookUp(Rooms rooms, Holders holders) {
        this.identifiers = rooms.identifiers();
        this.holders = holders;
        this.decisions = rooms.decisions();
        this.ledger = rooms.ledger();
        this.forces = rooms.forces();
        this.platform = rooms.platform();
        this.clock = rooms.clock();
        this.lookalikes = rooms.deconfliction().lookalikes();
    }

    /**
     * Cases within reach that know the value, and pointers to cases beyond it, the newest first and at most two hundred of each.
     *
     * @param casesWithin how many cases within reach know it, shown or not
     * @param casesBeyond how many cases beyond reach know it, shown or not; restricted ones that answer nothing are not among them
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

    /** Why something cannot be looked for as it was asked. */
    public enum Mistake {
        RANGE_TOO_WIDE,
        TIMES_REVERSED,
        TIME_WITHOUT_ADDRESS
    }

    /** Empty where it can be looked for. */
    public Optional<Mistake> mistake(Wanted wanted) {
        if (Network.range(wanted.written()).filter(Network::tooWide).isPresent()) {
            return Optional.of(Mistake.RANGE_TOO_WIDE);
        }
        if (wanted.window().reversed()) {
            return Optional.of(Mistake.TIMES_REVERSED);
        }
        return wanted.window().any()
                        || Lookalikes.network(wanted.written(), readings(wanted), wanted.window())
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Mistake.TIME_WITHOUT_ADDRESS);
    }

    /** What is found is shown only if it is also on record who asked. Source: Data Protection Act 2018, section 62. */
    public Found find(Wanted wanted, Actor by) {
        List<Sighting> readings = readings(wanted);
        Optional<Network> network = Lookalikes.network(wanted.written(), readings, wanted.window());
        if (network.isPresent()) {
            Resemblance.Found there = decisions.look(by, () -> lookalikes.inside(network.get(), wanted.window()));
            return found(remembered(wanted, network, Sought.NOTHING, there, readings, by), there);
        }
        Resemblance.Found alike = wanted.far() ? alikeInTurn(readings, by) : alike(readings, false, by);
        Sought sought =
                decisions.take(platform, () -> remembered(wanted, network, search(readings, by), alike, readings, by));
        return found(sought, alike);
    }

    /** One at a time: it takes a look at every name. */
    private Resemblance.Found alikeInTurn(List<Sighting> readings, Actor by) {
        farInTurn.lock();
        try {
            return alike(readings, true, by);
        } finally {
            farInTurn.unlock();
        }
    }

    private Resemblance.Found alike(List<Sighting> readings, boolean far, Actor by) {
        return decisions.look(by, () -> lookalikes.alike(readings, far));
    }

    private List<Sighting> readings(Wanted wanted) {
        return Arrays.stream(IdentifierKind.values())
                .map(kind -> sighting(kind, wanted.written()))
                .toList();
    }

    /** A described person is never the very same: that is looked for among what is alike, within reach. */
    private Sought search(List<Sighting> readings, Actor by) {
        Set<Value> looser = new LinkedHashSet<>();
        readings.forEach(reading -> values(reading, reading.searchForm()).forEach(looser::add));
        return holders.search(exact(readings, IdentifierKind.PERSON), looser, by, MOST);
    }

    private static Set<Value> exact(List<Sighting> readings, @Nullable IdentifierKind but) {
        Set<Value> exact = new LinkedHashSet<>();
        readings.stream()
                .filter(reading -> reading.kind() != but)
                .forEach(reading -> values(reading, reading.canonical()).forEach(exact::add));
        return exact;
    }

    private Sought remembered(
            Wanted wanted,
            Optional<Network> network,
            Sought sought,
            Resemblance.Found alike,
            List<Sighting> readings,
            Actor by) {
        Asked asked = new Asked(
                by,
                clock.instant(),
                exact(readings, null),
                network.map(Network::written).orElse(null),
                wanted.window(),
                wanted.far(),
                sought.casesWithin() + alike.casesBeside(sought.within()),
                sought.casesBeyond());
        return decisions.take(platform, () -> {
            holders.remember(asked);
            hear(sought.asked(), by);
            return sought;
        });
    }

    private Found found(Sought sought, Resemblance.Found alike) {
        return new Found(
                sought.within(),
                sought.casesWithin(),
                sought.beyond().stream().map(this::pointer).toList(),
                sought.casesBeyond(),
                alike);
    }

    // [impl->req~the-owner-hears-who-asked~1]
    private void hear(List<CaseId> restricted, Actor by) {
        List<UUID> stories = restricted.stream().map(CaseId::value).toList();
        Instant now = clock.instant();
        ledger.append(ledger.storiesToAddTo(stories).stream()
                .map(story -> Case.of(story.entries()))
                .map(theCase -> new Happening(
                        Neighbours.askedFor(theCase, by.force(), How.BY_HAND, forces, now),
                        theCase.chapter().force(),
                        platform,
                        WhatLinksSay.SOURCE,
                        null))
                .toList());
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

package org.forthwith.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.app.demo.Act.Kind;

/** The cases that reports open: how each goes on, and which of them share something with an earlier one elsewhere. */
final class Caseload {

    private static final int REMEMBERED = 1500;
    private static final int TRIES = 5;
    /** How many reports of the latest operation carry one of its files. */
    private static final double WITH_A_COMMON_FILE = 0.08;

    private final Dice dice;
    private final Demand demand;
    private final Mixture mixture;
    private final Agenda agenda;
    private final Life life;
    private final Desk desk;
    private final List<SeenFile> common;
    private final Recent<Trace> traces = new Recent<>(REMEMBERED);
    private final Map<String, Trace> met = new HashMap<>();

    Caseload(World world, Demand demand, Mixture mixture, Agenda agenda, Instant until) {
        this.dice = world.dice();
        this.demand = demand;
        this.mixture = mixture;
        this.agenda = agenda;
        this.life = new Life(dice, until);
        this.desk = new Desk(dice);
        this.common = world.commonFiles(until);
    }

    /** The matter as it is, or with something that an earlier one in another force has too. */
    Matter shared(Matter matter) {
        if (demand.inLatestBurst(matter.at()) && !matter.files().isEmpty() && dice.chance(WITH_A_COMMON_FILE)) {
            return matter.withFiles(List.of(dice.pick(common)));
        }
        return dice.chance(mixture.shared()) ? meetAny(matter) : matter;
    }

    /** A case goes its way from the instant at which it is opened. */
    void open(Matter matter, Instant at) {
        boolean inOperation = matter.files().stream().anyMatch(common::contains);
        Life.Course course = life.of(matter, at);
        course.acts().stream()
                .filter(act -> !inOperation || act.kind() != Kind.CLOSE)
                .forEach(agenda::add);
        matter.place()
                .map(place -> new Trace(matter.reference(), place.force(), matter.account(), course.closes()))
                .ifPresent(traces::add);
        Optional.ofNullable(met.remove(matter.reference())).ifPresent(earlier -> link(matter.reference(), earlier, at));
    }

    /** Somebody mends the document within a day or two, and only then is there a case. */
    void openRepaired(Matter matter, byte[] whole, Instant arrived) {
        Instant mended = desk.after(arrived, Duration.ofHours(16), 0.9);
        agenda.add(Acts.repair(mended, matter.reference(), new String(whole, StandardCharsets.UTF_8)));
        open(matter, mended);
    }

    /** Not every earlier one will do: it must lie elsewhere and have something to share. */
    private Matter meetAny(Matter matter) {
        for (int tries = 0; tries < TRIES; tries++) {
            var met = traces.any(dice).flatMap(earlier -> meet(matter, earlier));
            if (met.isPresent()) {
                return met.get();
            }
        }
        return matter;
    }

    private Optional<Matter> meet(Matter matter, Trace earlier) {
        return matter.place()
                .filter(place -> !place.force().equals(earlier.force()))
                .flatMap(place -> earlier.sharedWith(matter.account()))
                .map(account -> {
                    met.put(matter.reference(), earlier);
                    return matter.with(account);
                });
    }

    private void link(String reference, Trace earlier, Instant at) {
        life.decide(reference, earlier.reference(), at).forEach(agenda::add);
        if (earlier.closes().isBefore(at)) {
            life.closeAgain(earlier.reference(), at).forEach(agenda::add);
        }
    }
}

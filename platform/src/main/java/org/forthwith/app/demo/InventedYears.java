package org.forthwith.app.demo;

import java.time.Instant;
import java.util.Iterator;
import java.util.random.RandomGeneratorFactory;

/** The invented years, moment by moment. Only what is still to come is held, and that is weeks and not years. */
final class InventedYears implements Iterator<Moment> {

    private final Agenda agenda;
    private final Arrivals arrivals;
    private final Postbag postbag;
    private Instant reached;

    InventedYears(long seed, int size, Instant until, Mixture mixture) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var world = new World(random, size, mixture);
        var demand = new Demand(until);
        var documents = new Documents(world.dice());
        var envelope = new Envelope();
        this.agenda = new Agenda(until);
        var script = new Script(world, documents, envelope, agenda, until);
        Situations.ALL.forEach(situation -> situation.play(script));
        this.arrivals = new Arrivals(demand, Math.max(0, size - script.documents()), world.dice());
        var caseload = new Caseload(world, demand, mixture, agenda, until);
        this.postbag = new Postbag(world, mixture, arrivals, agenda, caseload, documents, envelope);
        this.reached = Instant.MIN;
    }

    @Override
    public boolean hasNext() {
        bringUpToDate();
        return agenda.has();
    }

    @Override
    public Moment next() {
        bringUpToDate();
        return agenda.next();
    }

    int held() {
        return agenda.size();
    }

    /** Brings arrivals until none can come before what is next on the agenda. */
    private void bringUpToDate() {
        while (arrivals.more() && !(agenda.has() && agenda.nextAt().isBefore(reached))) {
            reached = arrivals.next();
            postbag.bring(reached);
        }
    }
}

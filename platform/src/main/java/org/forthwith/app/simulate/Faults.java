package org.forthwith.app.simulate;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.app.simulate.people.Lot;

/** What goes wrong with the machines of a world: pauses of the sweeper, a node whose clock is an hour behind, restarts, crashes. */
final class Faults {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration BEHIND = Duration.ofHours(1);
    private static final Duration BEHIND_FOR = Duration.ofHours(3);

    /** A decision seldom adds more entries than this at once. */
    private static final int LONGEST_DECISION = 8;

    private final Lot lot;
    private Instant sweepingSince;
    private boolean wrongNode;
    private int crashes;

    Faults(Lot lot, Instant begins) {
        this.lot = lot;
        this.sweepingSince = begins;
    }

    // [impl->req~simulate-faults-come-from-the-seed~1]
    /** Puts the faults of a world on its agenda. */
    void plan(Agenda agenda, Scale scale, Runnable restart) {
        for (int number = 0; number < scale.faultsOfEachKind(); number++) {
            at(agenda, scale, restart);
            at(agenda, scale, () -> crashes++);
            Instant pause = anyTime(scale);
            agenda.put(pause, () -> sweepingSince = pause.plus(PAUSE));
            Instant wrong = anyTime(scale);
            agenda.put(wrong, () -> wrongNode = true);
            agenda.put(wrong.plus(BEHIND_FOR), () -> wrongNode = false);
        }
    }

    private void at(Agenda agenda, Scale scale, Runnable fault) {
        agenda.put(anyTime(scale), fault);
    }

    private Instant anyTime(Scale scale) {
        return scale.begins().plus(lot.within(scale.lasts()));
    }

    /** Since when the sweeper has been sweeping; in the future while it pauses. */
    Instant sweepingSince() {
        return sweepingSince;
    }

    /** How far the clock of the node is behind that somebody happens to work at: of two nodes, one may be wrong. */
    Duration behind() {
        return wrongNode && lot.oneIn(2) ? BEHIND : Duration.ZERO;
    }

    /** Whether two sweepers look at the same instant. */
    boolean twoSweepers() {
        return lot.oneIn(20);
    }

    /** After so many entries the process will die; never, when no crash is to come. */
    int entriesUntilCrash() {
        if (crashes == 0) {
            return Integer.MAX_VALUE;
        }
        crashes--;
        return lot.below(LONGEST_DECISION);
    }
}

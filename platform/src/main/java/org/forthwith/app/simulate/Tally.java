package org.forthwith.app.simulate;

import org.forthwith.event.CaseEvent;
import org.forthwith.event.LinkingEvent.LinkFound;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.ReferralEvent.Received;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeRefused;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.ledger.Recorded;

/** Counts what happens in a world, and takes a fingerprint of it: two runs with the same one were the same, entry by entry. */
final class Tally {

    private long events;
    private long cases;
    private long reports;
    private long rungs;
    private long breaches;
    private long refusals;
    private long closed;
    private long reopened;
    private long links;
    private long grades;
    private long lowerings;
    private long fingerprint;

    void hear(Recorded entry) {
        events++;
        mark(entry);
        switch (entry.event()) {
            case Received report -> reports++;
            case RungReached rung -> rung(rung);
            case LinkFound link -> links++;
            case GradeConfirmed grade -> grades++;
            case ReviewRequested asked -> lowerings++;
            case GradeRefused refused -> refusals++;
            case CaseEvent life -> hear(life);
            default -> {}
        }
    }

    private void rung(RungReached rung) {
        rungs++;
        if (rung.percent() == 100) {
            breaches++;
        }
    }

    private void hear(CaseEvent event) {
        switch (event) {
            case CaseEvent.Opened opened -> cases++;
            case CaseEvent.Refused refused -> refusals++;
            case CaseEvent.Closed end -> closed++;
            case CaseEvent.Reopened again -> reopened++;
            default -> {}
        }
    }

    private void mark(Recorded entry) {
        mix(entry.event().stream().getMostSignificantBits());
        mix(entry.event().stream().getLeastSignificantBits());
        mix(entry.sequence());
        mix(entry.event().at().getEpochSecond());
        mix(entry.event().getClass().getSimpleName().hashCode());
        mix(entry.actor().hashCode());
    }

    private void mix(long bits) {
        fingerprint = (fingerprint ^ bits) * 0x9E37_79B9_7F4A_7C15L;
        fingerprint ^= fingerprint >>> 32;
    }

    Count count(long steps, long restarts) {
        return new Count(
                steps,
                events,
                cases,
                reports,
                rungs,
                breaches,
                refusals,
                closed,
                reopened,
                links,
                grades,
                lowerings,
                restarts,
                fingerprint);
    }
}

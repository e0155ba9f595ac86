package org.forthwith.app.simulate.people;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.app.simulate.Agenda;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;

/** Children's authorities, which acknowledge what they were sent: in time, late, twice, or never. */
public final class Authorities {

    private static final Duration USUALLY = Duration.ofHours(1);

    private final Agenda agenda;
    private final Lot lot;
    private final Answering answering;

    /** Says at the door of the case that the authority has acknowledged it. */
    @FunctionalInterface
    public interface Answering {
        void acknowledged(CaseId id, ChildId child, Instant at);
    }

    public Authorities(Agenda agenda, Lot lot, Answering answering) {
        this.agenda = agenda;
        this.lot = lot;
        this.answering = answering;
    }

    /** Something was sent. */
    public void notice(ChildShared shared, Instant now) {
        if (lot.oneIn(12)) {
            return;
        }
        Duration late = lot.oneIn(10) ? Duration.ofDays(1 + lot.below(10)) : Duration.ZERO;
        Instant at = now.plus(lot.about(USUALLY)).plus(late);
        answer(shared, at);
        if (lot.oneIn(12)) {
            answer(shared, at.plus(lot.about(USUALLY)));
        }
    }

    private void answer(ChildShared shared, Instant at) {
        agenda.put(at, () -> answering.acknowledged(shared.caseId(), shared.childId(), at));
    }
}

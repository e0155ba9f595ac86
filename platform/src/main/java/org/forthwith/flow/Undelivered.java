package org.forthwith.flow;

import java.time.Instant;
import java.util.List;
import org.forthwith.event.ObligationEvent.NoticeFailed;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.obligation.telling.Notice.About;
import org.forthwith.obligation.telling.Waiting;

/** Puts a notice that has failed on record in the story of its case, where the next in line is told. */
record Undelivered(Ledger ledger, Actor platform) {

    /** A program that is told besides somebody is not missed by the ladder; the list of notices shows it. */
    // [impl->req~a-failed-notice-tells-the-next-in-line~1]
    void record(Waiting notice, Instant now, String because) {
        About about = notice.about();
        if (about == null || notice.besides()) {
            return;
        }
        var failed = new NoticeFailed(
                about.caseId(),
                now,
                about.clock(),
                about.openedBy(),
                about.percent(),
                notice.road().name(),
                because);
        ledger.append(List.of(new Happening(failed, about.force(), platform, "notices", null)));
    }
}

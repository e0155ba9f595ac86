package org.forthwith.desk.ispws;

import java.time.InstantSource;
import org.forthwith.flow.ReferralWalk;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.referral.Readers;
import org.forthwith.referral.ReportsInTheMaking;
import org.forthwith.referral.ReportsInTheMaking.Unfinished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What senders leave behind: an end that was cut short is completed whether or not they ask again, and what is over is removed. */
public final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    private final Finishing finishing;
    private final ReportsInTheMaking reports;
    private final Decisions decisions;
    private final Actor platform;
    private final InstantSource clock;

    public LeftBehind(
            ReferralWalk walk,
            Readers readers,
            ReportsInTheMaking reports,
            Decisions decisions,
            Actor platform,
            InstantSource clock) {
        this.finishing = new Finishing(walk, readers, reports, decisions, clock);
        this.reports = reports;
        this.decisions = decisions;
        this.platform = platform;
        this.clock = clock;
    }

    /** Doing it twice, or while a sender asks for the same end, comes to the same as doing it once. */
    // [impl->req~what-was-left-behind-is-finished~1]
    public void tidy() {
        decisions
                .take(platform, () -> {
                    reports.clear(clock.instant());
                    return reports.unfinished();
                })
                .forEach(this::finish);
    }

    /** One that fails must not hold up the others; it stays, and is tried again the next time. */
    private void finish(Unfinished report) {
        try {
            finishing.finish(report.number(), report.sender());
        } catch (RuntimeException fault) {
            String kind = fault.getClass().getName();
            LOG.error("report {} could not be finished: {}", report.number(), kind);
        }
    }
}

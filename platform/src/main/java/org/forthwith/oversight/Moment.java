package org.forthwith.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The end of a decision after which the rules were run over a case. They were run once a decision, over everything that it had added.
 *
 * @param known how many entries of the story there were
 * @param at when the rules were run
 * @param said what they had said last; when they find nothing new they leave no entry
 */
record Moment(int known, Instant at, GradeProposed said) {

    // [impl->req~replay-knows-what-was-known~1]
    static List<Moment> of(List<Recorded> story) {
        var moments = new ArrayList<Moment>();
        GradeProposed said = null;
        Instant ran = null;
        for (int known = 1; known <= story.size(); known++) {
            Recorded entry = story.get(known - 1);
            said = entry.event() instanceof GradeProposed proposed ? proposed : said;
            ran = Movers.include(entry.event()) ? ran(entry) : ran;
            if (endsItsDecision(story, known)) {
                add(moments, known, ran, said);
                ran = null;
            }
        }
        return moments;
    }

    private static void add(List<Moment> moments, int known, @Nullable Instant ran, @Nullable GradeProposed said) {
        if (ran != null && said != null) {
            moments.add(new Moment(known, ran, said));
        }
    }

    /** A rung is dated when it was reached, and the rules were run when that was noticed. */
    private static Instant ran(Recorded entry) {
        return entry.event() instanceof RungReached
                ? entry.recordedAt()
                : entry.event().at();
    }

    /** What one decision adds is written at one instant. */
    private static boolean endsItsDecision(List<Recorded> story, int known) {
        return known == story.size()
                || !story.get(known).recordedAt().equals(story.get(known - 1).recordedAt());
    }
}

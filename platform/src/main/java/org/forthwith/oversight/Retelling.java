package org.forthwith.oversight;

import java.util.ArrayList;
import java.util.List;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The story of a case as it would have gone with the candidate, everything else being as it was: where the candidate is stricter, the rules say
 * its grade, and whoever confirmed a grade below it confirms that one instead. Where it is milder nothing changes, because only people lower a
 * grade.
 */
final class Retelling {

    private final List<Recorded> told = new ArrayList<>();

    /** What the candidate said last; null unless that was stricter. */
    private @Nullable Grade stricter;

    private Retelling() {}

    // [impl->req~replay-finds-missed-deadlines~1]
    static List<Recorded> of(List<Recorded> story, List<Judged> judged) {
        var retelling = new Retelling();
        int from = 0;
        for (Judged moment : judged) {
            retelling.tell(story.subList(from, moment.moment().known()), moment);
            from = moment.moment().known();
        }
        story.subList(from, story.size()).forEach(entry -> retelling.told.add(retelling.asConfirmed(entry)));
        return retelling.told;
    }

    private void tell(List<Recorded> entries, Judged moment) {
        @Nullable Grade before = stricter;
        @Nullable Grade now = moment.stricter() ? moment.candidate() : null;
        boolean said = false;
        for (Recorded entry : entries) {
            boolean proposed = entry.event().equals(moment.moment().said());
            told.add(proposed ? with(entry, proposed(moment)) : asConfirmed(entry));
            said |= proposed;
        }
        if (!said && now != null && now != before) {
            told.add(with(entries.getLast(), proposed(moment)));
        }
        stricter = now;
    }

    private Recorded asConfirmed(Recorded entry) {
        return stricter != null && entry.event() instanceof GradeConfirmed confirmed
                ? with(entry, confirmed(confirmed, confirmed.grade().orHigher(stricter)))
                : entry;
    }

    private static GradeConfirmed confirmed(GradeConfirmed as, Grade grade) {
        return new GradeConfirmed(as.caseId(), as.at(), grade, as.ruleSet(), as.rules(), as.reason());
    }

    private static GradeProposed proposed(Judged moment) {
        GradeProposed as = moment.moment().said();
        Grade grade = as.grade().orHigher(moment.candidate());
        return new GradeProposed(
                as.caseId(), moment.moment().at(), grade, as.ruleSet(), as.rules(), as.missing(), as.because());
    }

    /** The rules are run by the platform, which is nobody's act. */
    private static Recorded with(Recorded as, Event event) {
        return new Recorded(
                as.position(),
                as.sequence(),
                as.force(),
                event,
                as.recordedAt(),
                as.actor(),
                as.byPerson() && !(event instanceof GradeProposed),
                as.authority(),
                as.ruleVersion());
    }
}

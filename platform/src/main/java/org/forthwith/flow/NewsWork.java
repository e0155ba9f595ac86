package org.forthwith.flow;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.Cases;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Trigger;

/** The act by which somebody tells that something has come up on which the grade may depend. */
public final class NewsWork {

    private static final String OPENS = "Something has come up that the grade may depend on.";

    private final Acting acting;
    private final Cases cases;

    NewsWork(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.cases = rooms.cases();
    }

    /** A closed case opens. */
    // [impl->req~news-asks-for-another-look~1]
    public Reply tell(CaseId id, Actor by, Optional<Integer> version, Trigger trigger, Reason because) {
        return acting.whetherOpenOrNot(
                id,
                by,
                version,
                work -> trigger.toldByPeople()
                        ? Step.done(Stream.concat(
                                        work.opening(cases, OPENS),
                                        Stream.of(new LookAgain(id, work.now(), trigger.name(), because.text())))
                                .toList())
                        : Step.refused(
                                work,
                                "news",
                                "recorded-by-itself",
                                "The platform hears of this by itself once it is recorded in its own place."));
    }
}

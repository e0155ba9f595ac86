package org.forthwith.flow;

import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.SafeguardingEvent.SupportOffered;
import org.forthwith.event.SubjectEvent.ChildIdentified;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.IdSource;
import org.forthwith.referral.Report;
import org.forthwith.subject.Access;
import org.jspecify.annotations.Nullable;

/** Puts on the record what a report says in answer to our questions. What it leaves open is not recorded: not asked is unknown. */
final class Statements {

    private final IdSource ids;
    private final Actor platform;

    Statements(Rooms rooms) {
        this.ids = rooms.ids();
        this.platform = rooms.platform();
    }

    void add(Arrival arrival, Case theCase) {
        Report report = arrival.report();
        report.statements().stream()
                .filter(said -> said.answer() != Answer.UNKNOWN)
                .forEach(said -> theCase.chapter().add(fact(arrival, theCase, said), platform, "report"));
        report.children().forEach(child -> theCase.chapter().add(child(arrival, theCase, child), platform, "report"));
        report.support()
                .forEach(offer -> theCase.chapter()
                        .add(
                                new SupportOffered(theCase.id(), arrival.at(), null, offer.service(), offer.answer()),
                                arrival.sender(),
                                "report"));
    }

    private static FactEstablished fact(Arrival arrival, Case theCase, Report.Statement said) {
        String source = "report by " + arrival.origin().sender() + ", " + said.path();
        return new FactEstablished(
                theCase.id(), arrival.at(), said.question(), said.answer(), source, arrival.at(), evidence(said));
    }

    /** That no child lives there follows from the household alone; what a sender believes about it rests on nothing here. */
    // [impl->req~nobody-ticks-that-no-child-lives-there~1]
    private static @Nullable String evidence(Report.Statement said) {
        boolean noChild = said.answer() == Answer.NO && said.question().equals(Access.RESIDENT_CHILD.name());
        return noChild ? null : said.evidence();
    }

    private ChildIdentified child(Arrival arrival, Case theCase, Report.ChildMention child) {
        return new ChildIdentified(
                theCase.id(),
                arrival.at(),
                new ChildId(ids.next()),
                child.age(),
                child.livesWithSuspect(),
                child.district(),
                arrival.report().urgent(),
                "report by " + arrival.origin().sender() + ", " + child.path());
    }
}

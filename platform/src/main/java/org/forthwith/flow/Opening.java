package org.forthwith.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.IdSource;
import org.forthwith.ledger.Ledger;
import org.forthwith.reference.Routed;
import org.forthwith.reference.Routing;
import org.forthwith.reference.Whereabouts;
import org.forthwith.referral.Channel;
import org.forthwith.referral.Report;

/** Opens a case in the force of its place, on the desk that answers for it until a person does. */
final class Opening {

    private final Routing routing;
    private final IdSource ids;
    private final Ledger ledger;
    private final Actor platform;

    Opening(Rooms rooms) {
        this.routing = rooms.routing();
        this.ids = rooms.ids();
        this.ledger = rooms.ledger();
        this.platform = rooms.platform();
    }

    Case open(Arrival arrival, long number) {
        Report report = arrival.report();
        LocalDate day = CivilCalendar.day(arrival.at());
        Routed routed = routing.route(whereabouts(report.place()), day);
        Opened opened = new Opened(
                new CaseId(ids.next()),
                arrival.at(),
                String.format(Locale.ROOT, "K-%d-%06d", day.getYear(), number),
                routed.force(),
                routed.authority(),
                desk(arrival.submission().channel()),
                arrival.submission().channel().name(),
                report.title(),
                report.urgent(),
                report.childPossible(),
                routed.because());
        ledger.begin(opened.stream());
        Chapter chapter = new Chapter(routed.force(), List.of());
        chapter.add(opened, platform, "routing");
        return new Case(opened, chapter);
    }

    /** A report taken by somebody who is no specialist goes to specialists at once. Source: scenario A10, case study C7. */
    private static String desk(Channel channel) {
        return switch (channel) {
            case PUBLIC, PARTNER, MANDATORY_REPORT -> "Specialist triage";
            case NCMEC, OSA_NCA, NCA_PACKAGE, ROCU, PROACTIVE, OTHER_FORCE, IWF, FOREIGN_LEA, DEVICE_FIND ->
                "Intake desk";
        };
    }

    private static Whereabouts whereabouts(Report.Place place) {
        return new Whereabouts(place.district(), place.town(), place.postcode(), place.force(), place.country());
    }
}

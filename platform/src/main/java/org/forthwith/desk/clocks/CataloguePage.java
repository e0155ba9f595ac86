package org.forthwith.desk.clocks;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.Actor;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.PauseReason;
import org.forthwith.obligation.Rung;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Timetable;
import org.forthwith.reference.Jurisdiction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue of clocks as it holds today: what starts and stops each, how long it gives, and on what that rests. */
@Controller
public final class CataloguePage {

    private final Timetable timetable;
    private final InstantSource clock;

    public CataloguePage(Timetable timetable, InstantSource clock) {
        this.timetable = timetable;
        this.clock = clock;
    }

    /**
     * One clock in words.
     *
     * @param times the time on each of its terms
     * @param law where it runs
     * @param rests for what it may rest; "never" where it may not
     */
    public record Row(
            String id,
            String name,
            String starts,
            String stops,
            String times,
            String told,
            String rests,
            String law,
            String source) {}

    // [impl->req~the-catalogue-is-shown-with-its-sources~1]
    @GetMapping("/clocks")
    ModelAndView show(Actor reader) {
        LocalDate today = CivilCalendar.day(clock.instant());
        Catalogue catalogue = timetable.catalogue();
        return new ModelAndView("clockCatalogue")
                .addObject(
                        "rows",
                        catalogue.at(today).stream()
                                .map(known -> row(catalogue, known, today))
                                .toList())
                .addObject("causes", catalogue.causes(today));
    }

    private static Row row(Catalogue catalogue, Clock known, LocalDate today) {
        return new Row(
                known.id(),
                known.name(),
                known.starts(),
                known.stops(),
                times(known),
                catalogue.ladder(known.ladder(), today).stream()
                        .map(CataloguePage::rung)
                        .collect(Collectors.joining(", ")),
                rests(catalogue.pauses(known, today)),
                law(known),
                known.source().title() + " (" + lower(known.source().standing().name()) + ")");
    }

    private static String times(Clock known) {
        return Arrays.stream(Term.values())
                .filter(term -> known.limits().containsKey(term))
                .map(term -> known.limit(term).words() + (term == Term.ORDINARY ? "" : " (" + lower(term.name()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String law(Clock known) {
        return Arrays.stream(Jurisdiction.values())
                .filter(known.law()::contains)
                .map(Jurisdiction::words)
                .collect(Collectors.joining(", "));
    }

    private static String rung(Rung rung) {
        return rung.percent() + " % " + lower(rung.addressee().name());
    }

    private static String rests(List<PauseReason> reasons) {
        return reasons.isEmpty()
                ? "never"
                : reasons.stream()
                        .map(reason -> reason.words() + ", at most " + reason.mostDays() + " days")
                        .collect(Collectors.joining("; "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

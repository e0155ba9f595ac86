package org.forthwith.desk.clocks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.forthwith.access.Restriction;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.desk.reading.About;
import org.forthwith.desk.reading.CaseReader;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.reading.Children;
import org.forthwith.flow.NextTold;
import org.forthwith.flow.NextTold.Names;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Every clock of one case, with why it is due when it is, how long it has rested, and what can be done to it by hand. */
@Controller
public final class DutyPage {

    private final CaseReader reader;
    private final DutyDrawing drawing;
    private final Timetable timetable;
    private final NextTold nextTold;
    private final Words words;
    private final InstantSource clock;

    public DutyPage(CaseReader reader, Timetable timetable, NextTold nextTold, Words words, InstantSource clock) {
        this.reader = reader;
        this.drawing = new DutyDrawing(timetable, words);
        this.timetable = timetable;
        this.nextTold = nextTold;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/{reference}/clocks")
    @Nullable
    ModelAndView show(
            Actor by, @PathVariable String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<CaseView> view = reader.read(reference, by);
        if (view.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        return drawn(reference, view.get(), by, clock.instant());
    }

    private ModelAndView drawn(String reference, CaseView view, Actor reader, Instant now) {
        Names names = nextTold.of(Set.of(view.file().opened().force()), now);
        return new ModelAndView("duties")
                .addObject("reference", reference)
                .addObject("version", view.version())
                .addObject("running", sheets(view, names, reader, now, true))
                .addObject("stopped", sheets(view, names, reader, now, false))
                .addObject("causes", timetable.causes(now));
    }

    private List<DutySheet> sheets(CaseView view, Names names, Actor reader, Instant now, boolean running) {
        var about = new About(view, new Children(view, words), words);
        ForceCode force = view.file().opened().force();
        return view.duties().stream()
                .filter(duty -> duty.runs() == running)
                .map((Duty duty) -> drawing.draw(
                        force,
                        duty,
                        about.of(duty).orElse(null),
                        running ? person(duty, view, names) : null,
                        reader,
                        now))
                .toList();
    }

    private @Nullable String person(Duty duty, CaseView view, Names names) {
        return names.of(
                        view.file().opened().force(),
                        timetable.addressee(duty),
                        view.file().owner(),
                        view.restriction().map(Restriction::people).orElse(List.of()))
                .orElse(null);
    }
}

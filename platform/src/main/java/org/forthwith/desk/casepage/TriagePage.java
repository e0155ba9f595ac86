package org.forthwith.desk.casepage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.forthwith.access.ForceMap;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.desk.reading.CaseReader;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.kernel.Actor;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One case on its way to a grade: what is known first, then what whoever decides thinks, then what the rules say and why. */
@Controller
public final class TriagePage {

    private final CaseReader reader;
    private final TriageDrawing drawing;
    private final InstantSource clock;

    public TriagePage(CaseReader reader, Timetable timetable, ForceMap forces, Words words, InstantSource clock) {
        this.reader = reader;
        this.drawing = new TriageDrawing(timetable, forces, words);
        this.clock = clock;
    }

    @GetMapping("/cases/{reference}/triage")
    @Nullable
    ModelAndView show(
            Actor by, @PathVariable String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<CaseView> view = reader.read(reference, by);
        if (view.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        Weighing.of(request.getSession()).begins(reference, clock.instant());
        return new ModelAndView("triage").addObject("page", drawing.draw(view.get(), by, clock.instant()));
    }
}

package org.forthwith.desk.casepage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.forthwith.access.ForceMap;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.desk.reading.CaseReader;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.store.LinkList;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.linking.Matter;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One case, as it is or as it was at a past instant. */
@Controller
public final class CasePage {

    private final CaseReader reader;
    private final LinkList links;
    private final Decisions decisions;
    private final CaseDrawing drawing;

    public CasePage(
            CaseReader reader,
            LinkList links,
            Decisions decisions,
            Timetable timetable,
            ForceMap forces,
            Words words,
            InstantSource clock) {
        this.reader = reader;
        this.links = links;
        this.decisions = decisions;
        this.drawing = new CaseDrawing(timetable, forces, words, clock);
    }

    @GetMapping("/cases/{reference}")
    @Nullable
    ModelAndView show(
            Actor by,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable Instant asOf,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<CaseView> view = asOf == null ? reader.read(reference, by) : reader.readAsOf(reference, by, asOf);
        if (view.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
            return null;
        }
        boolean past = asOf != null;
        return new ModelAndView("casefile")
                .addObject(
                        "page", drawing.draw(view.get(), past, past ? Optional.empty() : matter(view.get(), by), by));
    }

    /** A case that shares nothing with any other is a matter of its own. */
    private Optional<Matter> matter(CaseView view, Actor by) {
        return view.links().isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.look(by, () -> links.matter(view.file().id())));
    }
}

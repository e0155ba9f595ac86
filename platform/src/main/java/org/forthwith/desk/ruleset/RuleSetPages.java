package org.forthwith.desk.ruleset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.problem.Problem;
import org.forthwith.desk.problem.Raised;
import org.forthwith.flow.RuleSetWork;
import org.forthwith.flow.SweepReports;
import org.forthwith.kernel.Actor;
import org.forthwith.risk.ruleset.Shelf;
import org.forthwith.risk.ruleset.Signing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The rules that cases are graded by: which there are, how each reads, what the prover found, and what coming into force did. */
@Controller
public final class RuleSetPages {

    private final RuleSetWork work;
    private final SweepReports sweeps;
    private final Shelf shelf;
    private final Words words;
    private final InstantSource clock;

    public RuleSetPages(RuleSetWork work, SweepReports sweeps, Shelf shelf, Words words, InstantSource clock) {
        this.work = work;
        this.sweeps = sweeps;
        this.shelf = shelf;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/rule-sets")
    ModelAndView list(Actor reader) {
        Instant now = clock.instant();
        return new ModelAndView("ruleSets")
                .addObject(
                        "lines",
                        work.all().stream()
                                .map(listed -> RuleSetLine.of(listed, now))
                                .toList())
                .addObject("shipped", shelf.shipped())
                .addObject("shippedRows", RuleSetSheet.rows(shelf.shipped(), words))
                .addObject("shippedInForce", shelf.active(now).isEmpty())
                .addObject("acts", Signing.mayAct(reader));
    }

    @GetMapping("/rule-sets/{id}")
    @Nullable
    ModelAndView one(Actor reader, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ModelAndView> page = work.read(id)
                .map(shown -> RuleSetSheet.of(shown, reader, words, clock.instant()))
                .map(sheet -> new ModelAndView("ruleSet").addObject("page", sheet));
        return orNotFound(page, request, response);
    }

    @GetMapping("/rule-sets/{id}/sweep")
    @Nullable
    ModelAndView sweep(Actor reader, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ModelAndView> page =
                sweeps.of(id, reader).map(told -> new ModelAndView("ruleSetSweep").addObject("told", told));
        return orNotFound(page, request, response);
    }

    private static @Nullable ModelAndView orNotFound(
            Optional<ModelAndView> page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page.isEmpty()) {
            Raised.raise(Problem.NOT_FOUND, request, response);
        }
        return page.orElse(null);
    }
}

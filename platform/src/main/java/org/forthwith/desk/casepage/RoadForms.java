package org.forthwith.desk.casepage;

import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.RoadWork;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that come before a grade. */
@Controller
@RequestMapping("/cases/{reference}")
public final class RoadForms {

    private final RoadWork roads;
    private final Answering answering;

    public RoadForms(RoadWork roads, Answering answering) {
        this.roads = roads;
        this.answering = answering;
    }

    @PostMapping("/view")
    String view(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(grade, reason, (own, why) -> roads.view(id, by, read.seen(), own, why)));
    }

    @PostMapping("/road")
    String road(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Pathway pathway,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(pathway, reason, (road, why) -> roads.choose(id, by, read.seen(), road, why)));
    }

    @PostMapping("/road-check")
    String check(
            Actor by,
            Read read,
            @RequestParam PathwayCheck check,
            @RequestParam(required = false) @Nullable Answer answer,
            @RequestParam(defaultValue = Answering.NONE) String evidence,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answer == null || evidence.isBlank()
                        ? answering.missing("form.answer-and-evidence")
                        : answering.withReason(
                                evidence, found -> roads.check(id, by, read.seen(), check, answer, found)));
    }
}

package org.forthwith.desk.casepage;

import java.util.UUID;
import org.forthwith.bail.Court;
import org.forthwith.bail.Extensions.Asked;
import org.forthwith.bail.Step;
import org.forthwith.casefile.Exhibits.What;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.Flow;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms after an arrest: bail, the review of a release, seized devices. And who answers for the case from now on. */
@Controller
@RequestMapping("/cases/{reference}")
public final class ReleaseForms {

    private final Flow flow;
    private final Answering answering;

    public ReleaseForms(Flow flow, Answering answering) {
        this.flow = flow;
        this.answering = answering;
    }

    @PostMapping("/bail-extension")
    String extend(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Step step,
            @RequestParam(required = false) @Nullable Integer months,
            @RequestParam(defaultValue = Answering.NONE) String representations,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> step == null || months == null || representations.isBlank()
                        ? answering.missing("form.extension")
                        : answering.saidOf(
                                reason,
                                happened,
                                (why, decided) -> flow.bail()
                                        .extend(
                                                id,
                                                by,
                                                read.seen(),
                                                new Asked(step, months, representations, why, decided))));
    }

    @PostMapping("/bail-court")
    String askCourt(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.saidOf(
                        reason,
                        happened,
                        (why, when) -> flow.bail().askCourt(id, by, read.seen(), new Court.Said(why, when))));
    }

    @PostMapping("/bail-court-refusal")
    String courtRefused(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.saidOf(
                        reason,
                        happened,
                        (why, when) -> flow.bail().courtRefused(id, by, read.seen(), new Court.Said(why, when))));
    }

    @PostMapping("/release-review")
    String review(
            Actor by, Read read, @RequestParam(defaultValue = Answering.NONE) String reason, RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.withReason(reason, why -> flow.bail().review(id, by, read.seen(), why)));
    }

    @PostMapping("/device")
    String seize(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String label,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> label.isBlank()
                        ? answering.missing("form.device")
                        : answering.happened(
                                happened, when -> flow.exhibits().seize(id, by, read.seen(), label, when)));
    }

    @PostMapping("/device-said")
    String say(
            Actor by,
            Read read,
            @RequestParam UUID device,
            @RequestParam(required = false) @Nullable What what,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(by, read, page, id -> {
            if (what == null) {
                return answering.missing("form.choose");
            }
            return what.needsReason() && reason.isBlank()
                    ? answering.missing("form.reason")
                    : flow.exhibits().say(id, by, read.seen(), device, what.said(Answering.given(reason)));
        });
    }

    @PostMapping("/hand-over")
    String handOver(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String person,
            @RequestParam(defaultValue = Answering.NONE) String name,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> person.isBlank() || name.isBlank()
                        ? answering.missing("form.new-owner")
                        : answering.withReason(
                                reason,
                                why -> flow.cases().handOver(id, by, read.seen(), person.strip(), name.strip(), why)));
    }
}

package org.forthwith.desk.casepage;

import java.util.UUID;
import java.util.function.BiFunction;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.Flow;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which one side of a link decides, takes that back, bars the link or lifts its bar. */
@Controller
@RequestMapping("/cases/{reference}")
public final class LinkForms {

    private final Flow flow;
    private final Answering answering;

    public LinkForms(Flow flow, Answering answering) {
        this.flow = flow;
        this.answering = answering;
    }

    @PostMapping("/link")
    String link(
            Actor by,
            Read read,
            @RequestParam UUID link,
            @RequestParam(required = false) @Nullable Boolean same,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(
                        same,
                        reason,
                        (so, why) -> flow.links().decide(id, by, read.seen(), new LinkId(link), so, why)));
    }

    @PostMapping("/link/undo")
    String undo(
            Actor by,
            Read read,
            @RequestParam UUID link,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return act(by, read, page, reason, (id, why) -> flow.links().undo(id, by, read.seen(), new LinkId(link), why));
    }

    @PostMapping("/link/bar")
    String bar(
            Actor by,
            Read read,
            @RequestParam UUID link,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return act(by, read, page, reason, (id, why) -> flow.links().bar(id, by, read.seen(), new LinkId(link), why));
    }

    @PostMapping("/link/bar/lift")
    String liftBar(
            Actor by,
            Read read,
            @RequestParam UUID link,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return act(
                by, read, page, reason, (id, why) -> flow.links().liftBar(id, by, read.seen(), new LinkId(link), why));
    }

    private String act(
            Actor by, Read read, RedirectAttributes page, String reason, BiFunction<CaseId, Reason, Reply> act) {
        return answering.act(by, read, page, id -> answering.withReason(reason, why -> act.apply(id, why)));
    }
}

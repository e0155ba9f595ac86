package org.forthwith.desk.casepage;

import java.util.UUID;
import java.util.function.Function;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.ChildWork;
import org.forthwith.flow.Flow;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ChildId;
import org.forthwith.safeguarding.Constables;
import org.forthwith.safeguarding.Deferral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms about when an authority is told of a child, and about a child in police protection. */
@Controller
@RequestMapping("/cases/{reference}")
public final class ProtectionForms {

    private final ChildWork work;
    private final Answering answering;

    public ProtectionForms(Flow flow, Answering answering) {
        this.work = flow.children();
        this.answering = answering;
    }

    @PostMapping("/chase")
    String chase(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = Answering.NONE) String how,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> how.isBlank()
                        ? answering.missing("form.chase")
                        : work.chase(id, by, read.seen(), new ChildId(child), how));
    }

    @PostMapping("/deferral")
    String defer(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = Answering.NONE) String why,
            @RequestParam(required = false) @Nullable Integer hours,
            @RequestParam(defaultValue = Answering.NONE) String protectiveStep,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> why.isBlank() || hours == null
                        ? answering.missing("form.deferral")
                        : answering.withReason(
                                reason,
                                because -> work.defer(
                                        id,
                                        by,
                                        read.seen(),
                                        new ChildId(child),
                                        new Deferral(why, hours, protectiveStep, because))));
    }

    @PostMapping("/protection")
    String protect(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by, read, page, id -> said(child, reason, happened, said -> work.protect(id, by, read.seen(), said)));
    }

    @PostMapping("/protection-end")
    String protectionEnded(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> said(child, reason, happened, said -> work.protectionEnded(id, by, read.seen(), said)));
    }

    private Reply said(UUID child, String reason, String happened, Function<Constables.Said, Reply> act) {
        return answering.saidOf(
                reason, happened, (why, when) -> act.apply(new Constables.Said(new ChildId(child), why, when)));
    }
}

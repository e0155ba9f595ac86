package org.forthwith.desk.casepage;

import java.util.UUID;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.flow.Flow;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.safeguarding.ChildFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that protect a child. */
@Controller
@RequestMapping("/cases/{reference}")
public final class ChildForms {

    private final Flow flow;
    private final Answering answering;

    public ChildForms(Flow flow, Answering answering) {
        this.flow = flow;
        this.answering = answering;
    }

    @PostMapping("/child")
    String child(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Integer age,
            @RequestParam(defaultValue = "UNKNOWN") Answer livesWithSuspect,
            @RequestParam(defaultValue = "false") boolean immediateRisk,
            @RequestParam(defaultValue = Answering.NONE) String howKnown,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> howKnown.isBlank() || (age != null && (age < 0 || age > 17))
                        ? answering.missing("form.child")
                        : flow.children()
                                .identify(
                                        id,
                                        by,
                                        read.seen(),
                                        new ChildFacts(age, livesWithSuspect, null, immediateRisk, howKnown)));
    }

    @PostMapping("/share")
    String share(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = Answering.NONE) String authority,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> authority.isBlank()
                        ? answering.missing("form.authority")
                        : flow.children().share(id, by, read.seen(), new ChildId(child), authority));
    }

    @PostMapping("/acknowledged")
    String acknowledged(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = Answering.NONE) String who,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> who.isBlank()
                        ? answering.missing("form.who")
                        : flow.children().acknowledged(id, by, read.seen(), new ChildId(child), who));
    }

    @PostMapping("/parent-informed")
    String parentInformed(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(required = false) @Nullable Boolean informed,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(
                        informed,
                        reason,
                        (so, why) -> flow.children().parentInformed(id, by, read.seen(), new ChildId(child), so, why)));
    }

    @PostMapping("/support")
    String support(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable UUID child,
            @RequestParam(defaultValue = Answering.NONE) String service,
            @RequestParam(required = false) @Nullable SupportAnswer answer,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> service.isBlank() || answer == null
                        ? answering.missing("form.support")
                        : support(id, by, read, child, service, answer));
    }

    private Reply support(CaseId id, Actor by, Read read, @Nullable UUID child, String service, SupportAnswer answer) {
        return child == null
                ? flow.children().support(id, by, read.seen(), service, answer)
                : flow.children().support(id, by, read.seen(), new ChildId(child), service, answer);
    }
}

package org.forthwith.desk.casepage;

import java.util.List;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.State;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.Flow;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that move a case along. */
@Controller
@RequestMapping("/cases/{reference}")
public final class MoveForms {

    private final Flow flow;
    private final Answering answering;

    public MoveForms(Flow flow, Answering answering) {
        this.flow = flow;
        this.answering = answering;
    }

    @PostMapping("/move")
    String move(
            Actor by,
            Read read,
            @RequestParam State to,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(by, read, page, id -> flow.cases().move(id, by, read.seen(), to, Answering.given(reason)));
    }

    @PostMapping("/take")
    String take(Actor by, Read read, RedirectAttributes page) {
        return answering.act(by, read, page, id -> flow.cases().take(id, by, read.seen()));
    }

    @PostMapping("/check")
    String check(
            Actor by,
            Read read,
            @RequestParam Check check,
            @RequestParam String result,
            @RequestParam(defaultValue = Answering.NONE) String note,
            RedirectAttributes page) {
        return answering.act(by, read, page, id -> switch (result) {
            case "found", "nothing" ->
                flow.cases().recordCheck(id, by, read.seen(), check, result.equals("found"), note);
            case "waive" ->
                answering.withReason(note, reason -> flow.cases().waiveCheck(id, by, read.seen(), check, reason));
            default -> answering.missing("form.choose");
        });
    }

    @PostMapping("/close")
    String close(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String outcome,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> outcome.isBlank()
                        ? answering.missing("form.outcome")
                        : answering.withReason(reason, why -> flow.cases().close(id, by, read.seen(), outcome, why)));
    }

    /** @param restsOn places among the identifiers of the case, from 0 */
    @PostMapping("/resolution")
    String resolve(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String source,
            @RequestParam(required = false) @Nullable List<Integer> restsOn,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> source.isBlank()
                        ? answering.missing("form.resolution")
                        : flow.cases().resolve(id, by, read.seen(), source, restsOn == null ? List.of() : restsOn));
    }
}

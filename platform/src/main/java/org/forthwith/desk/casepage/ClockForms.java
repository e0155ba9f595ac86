package org.forthwith.desk.casepage;

import java.time.Duration;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.ClockWork;
import org.forthwith.flow.ClockWork.Which;
import org.forthwith.flow.Flow;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms on the page of the clocks of a case. */
@Controller
@RequestMapping("/cases/{reference}")
public final class ClockForms {

    private static final int LONGEST_HOURS = 10_000;

    private final ClockWork work;
    private final Answering answering;

    public ClockForms(Flow flow, Answering answering) {
        this.work = flow.clocks();
        this.answering = answering;
    }

    @PostMapping("/clock-rest")
    String rest(
            Actor by,
            Read read,
            @RequestParam String clock,
            @RequestParam int openedBy,
            @RequestParam(defaultValue = Answering.NONE) String because,
            @RequestParam(required = false) @Nullable Integer hours,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> because.isBlank() || hours == null || hours < 1 || hours > LONGEST_HOURS
                        ? answering.missing("form.rest")
                        : answering.withReason(
                                reason,
                                why -> work.rest(
                                        id,
                                        by,
                                        read.seen(),
                                        new Which(clock, openedBy),
                                        because,
                                        Duration.ofHours(hours),
                                        why)));
    }

    @PostMapping("/clock-rest-end")
    String goOn(
            Actor by,
            Read read,
            @RequestParam String clock,
            @RequestParam int openedBy,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.withReason(
                        reason, why -> work.goOn(id, by, read.seen(), new Which(clock, openedBy), why)));
    }

    @PostMapping("/clock-cause")
    String explain(
            Actor by,
            Read read,
            @RequestParam String clock,
            @RequestParam int openedBy,
            @RequestParam(defaultValue = Answering.NONE) String cause,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(
                        cause.isBlank() ? null : cause,
                        reason,
                        (code, why) -> work.explain(id, by, read.seen(), new Which(clock, openedBy), code, why)));
    }

    @PostMapping("/clock-acknowledged")
    String acknowledge(
            Actor by,
            Read read,
            @RequestParam String clock,
            @RequestParam int openedBy,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.withReason(
                        reason, why -> work.acknowledge(id, by, read.seen(), new Which(clock, openedBy), why)));
    }
}

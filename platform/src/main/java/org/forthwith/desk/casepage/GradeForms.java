package org.forthwith.desk.casepage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.Flow;
import org.forthwith.flow.GradeWork.Answered;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which people establish facts and decide grades. */
@Controller
@RequestMapping("/cases/{reference}")
public final class GradeForms {

    private final Flow flow;
    private final Answering answering;

    public GradeForms(Flow flow, Answering answering) {
        this.flow = flow;
        this.answering = answering;
    }

    @PostMapping("/fact")
    String fact(
            Actor by,
            Read read,
            @RequestParam Question question,
            @RequestParam(required = false) @Nullable Answer answer,
            @RequestParam(defaultValue = Answering.NONE) String source,
            @RequestParam(defaultValue = Answering.NONE) String evidence,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answer == null || source.isBlank()
                        ? answering.missing("form.answer-and-source")
                        : flow.grades()
                                .establish(
                                        id,
                                        by,
                                        read.seen(),
                                        List.of(new Answered(question, answer, source, Answering.ifGiven(evidence)))));
    }

    @PostMapping("/grade")
    String grade(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            HttpServletRequest request,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(grade, reason, (asked, why) -> decide(id, by, read, asked, why, request)));
    }

    private Reply decide(CaseId id, Actor by, Read read, Grade grade, Reason why, HttpServletRequest request) {
        Weighing weighing = Weighing.of(request.getSession());
        Reply reply = flow.grades().decide(id, by, read.seen(), grade, why, weighing.since(read.reference()));
        if (reply instanceof Reply.Done || reply instanceof Reply.Waiting) {
            weighing.ends(read.reference());
        }
        return reply;
    }

    @PostMapping("/review")
    String review(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String change,
            @RequestParam(required = false) @Nullable Boolean approves,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(
                        approves, reason, (so, why) -> flow.grades().review(id, by, read.seen(), change, so, why)));
    }
}

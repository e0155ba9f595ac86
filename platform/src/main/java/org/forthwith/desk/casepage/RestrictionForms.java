package org.forthwith.desk.casepage;

import java.util.List;
import java.util.regex.Pattern;
import org.forthwith.access.Restriction;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.event.CaseEvent.Answers;
import org.forthwith.flow.Flow;
import org.forthwith.flow.RestrictionWork;
import org.forthwith.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which a case is kept for named people, and given back. */
@Controller
@RequestMapping("/cases/{reference}")
public final class RestrictionForms {

    private static final Pattern BETWEEN = Pattern.compile("[,\\r\\n]+");

    private final RestrictionWork work;
    private final Answering answering;

    public RestrictionForms(Flow flow, Answering answering) {
        this.work = flow.restrictions();
        this.answering = answering;
    }

    /** @param people one name a line, or with commas between */
    @PostMapping("/restriction")
    String restrict(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String people,
            @RequestParam(required = false) @Nullable Answers answers,
            @RequestParam(defaultValue = Answering.NONE) String reason,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.chosen(
                        answers,
                        reason,
                        (said, why) -> work.restrict(id, by, read.seen(), new Restriction(names(people), said), why)));
    }

    @PostMapping("/restriction-lifting")
    String lift(
            Actor by, Read read, @RequestParam(defaultValue = Answering.NONE) String reason, RedirectAttributes page) {
        return answering.act(
                by, read, page, id -> answering.withReason(reason, why -> work.lift(id, by, read.seen(), why)));
    }

    private static List<String> names(String people) {
        return BETWEEN.splitAsStream(people)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}

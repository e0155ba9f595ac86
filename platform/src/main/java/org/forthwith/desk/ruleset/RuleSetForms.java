package org.forthwith.desk.ruleset;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Said;
import org.forthwith.desk.replay.TrialOnRecord;
import org.forthwith.flow.Reply;
import org.forthwith.flow.RuleSetWork;
import org.forthwith.flow.RuleSetWork.Came;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which people who answer for rule sets act on them. */
@Controller
@RequestMapping("/rule-sets")
public final class RuleSetForms {

    private static final String NONE = "";

    private final RuleSetWork work;
    private final TrialOnRecord trials;
    private final Said said;

    public RuleSetForms(RuleSetWork work, TrialOnRecord trials, Words words) {
        this.work = work;
        this.trials = trials;
        this.said = new Said(words);
    }

    /** A browser ends lines as a form does; the file is kept with line feeds alone. */
    @PostMapping
    String draft(Actor by, @RequestParam(defaultValue = NONE) String dmn, RedirectAttributes page) {
        byte[] file = dmn.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return switch (work.draft(by, file)) {
            case Came.Kept kept -> back(kept.id(), new Reply.Done(1), page);
            case Came.NotTaken not -> {
                said.on(page, new Reply.Refused(not.code(), not.because(), List.of()));
                yield "redirect:/rule-sets";
            }
        };
    }

    @PostMapping("/{id}/proof")
    String prove(Actor by, @PathVariable UUID id, RedirectAttributes page) {
        return back(id, work.prove(id, by), page);
    }

    @PostMapping("/{id}/trial")
    String tried(
            Actor by,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            RedirectAttributes page) {
        return back(id, trials.run(id, by, from, to), page);
    }

    @PostMapping("/{id}/signature")
    String sign(Actor by, @PathVariable UUID id, @RequestParam String file, RedirectAttributes page) {
        return back(id, work.sign(id, by, file), page);
    }

    @PostMapping("/{id}/activation")
    String activate(
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = NONE) String activeFrom,
            RedirectAttributes page) {
        try {
            Instant when = activeFrom.isBlank() ? null : Instant.parse(activeFrom.strip());
            return back(id, work.activate(id, by, when), page);
        } catch (DateTimeParseException unreadable) {
            return back(id, said.missing("rules.activate.missing"), page);
        }
    }

    @PostMapping("/{id}/retirement")
    String retire(
            Actor by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        return back(id, reason.isBlank() ? said.missing("form.reason") : work.retire(id, by, new Reason(reason)), page);
    }

    private String back(UUID id, Reply reply, RedirectAttributes page) {
        said.on(page, reply);
        return "redirect:/rule-sets/" + id;
    }
}

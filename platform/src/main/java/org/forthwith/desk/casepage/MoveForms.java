package org.forthwith.desk.casepage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.NextStep;
import org.forthwith.casefile.State;
import org.forthwith.desk.casepage.Answering.Read;
import org.forthwith.flow.Flow;
import org.forthwith.flow.ResolvedEvents;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdentifierKind;
import org.forthwith.kernel.PersonRole;
import org.forthwith.subject.Mention;
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

    private static final String POINTS_TO = "pointsTo-";

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
            @RequestParam(defaultValue = Answering.NONE) String exception,
            @RequestParam(defaultValue = Answering.NONE) String happened,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> answering.happened(
                        happened,
                        when -> flow.cases()
                                .move(
                                        id,
                                        by,
                                        read.seen(),
                                        new NextStep(to, Answering.given(reason), Answering.given(exception), when))));
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

    /** @param fields for each event that was asked about, under "pointsTo-" and its place, whom or what the source names */
    @PostMapping("/resolution")
    String resolve(
            Actor by,
            Read read,
            @RequestParam(defaultValue = Answering.NONE) String source,
            @RequestParam Map<String, String> fields,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> source.isBlank()
                        ? answering.missing("form.resolution")
                        : flow.cases().resolve(id, by, read.seen(), source, answers(fields)));
    }

    private static List<ResolvedEvents.Answer> answers(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().matches(POINTS_TO + "[0-9]{1,6}")
                        && !field.getValue().isBlank())
                .map(field -> new ResolvedEvents.Answer(
                        Integer.parseInt(field.getKey().substring(POINTS_TO.length())), field.getValue()))
                .sorted(Comparator.comparingInt(ResolvedEvents.Answer::event))
                .toList();
    }

    @PostMapping("/identifier")
    String addIdentifier(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable IdentifierKind kind,
            @RequestParam(defaultValue = Answering.NONE) String value,
            @RequestParam(defaultValue = Answering.NONE) String platform,
            @RequestParam(defaultValue = "SUSPECT") PersonRole role,
            @RequestParam(defaultValue = Answering.NONE) String howKnown,
            RedirectAttributes page) {
        return answering.act(
                by,
                read,
                page,
                id -> kind == null || value.isBlank() || howKnown.isBlank()
                        ? answering.missing("form.identifier")
                        : flow.cases()
                                .addIdentifier(
                                        id,
                                        by,
                                        read.seen(),
                                        new Mention(
                                                kind,
                                                value,
                                                role,
                                                "research: " + howKnown,
                                                false,
                                                platform.isBlank() ? null : platform,
                                                null,
                                                null)));
    }
}

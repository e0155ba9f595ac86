package org.forthwith.desk.casepage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.forthwith.casefile.Check;
import org.forthwith.casefile.State;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.CaseList;
import org.forthwith.event.SafeguardingEvent.SupportAnswer;
import org.forthwith.flow.Flow;
import org.forthwith.flow.GradeWork.Answered;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ChildId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.LinkId;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.risk.Question;
import org.forthwith.safeguarding.ChildFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms on the page of a case. Each leads back to the page, which then says what came of it. */
@Controller
@RequestMapping("/cases/{reference}")
public final class CaseForms {

    private static final String NONE = "";

    private final CaseList cases;
    private final Decisions decisions;
    private final Flow flow;
    private final Words words;

    public CaseForms(CaseList cases, Decisions decisions, Flow flow, Words words) {
        this.cases = cases;
        this.decisions = decisions;
        this.flow = flow;
        this.words = words;
    }

    /** What every form of the page carries: which case, and which version of it the person had read. */
    record Read(String reference, int version) {
        Optional<Integer> seen() {
            return Optional.of(version);
        }
    }

    @PostMapping("/move")
    String move(
            Actor by,
            Read read,
            @RequestParam State to,
            @RequestParam(defaultValue = NONE) String reason,
            @RequestParam(defaultValue = NONE) String exception,
            RedirectAttributes page) {
        return act(by, read, page, id -> flow.cases().move(id, by, read.seen(), to, given(reason), given(exception)));
    }

    @PostMapping("/take")
    String take(Actor by, Read read, RedirectAttributes page) {
        return act(by, read, page, id -> flow.cases().take(id, by, read.seen()));
    }

    @PostMapping("/check")
    String check(
            Actor by,
            Read read,
            @RequestParam Check check,
            @RequestParam String result,
            @RequestParam(defaultValue = NONE) String note,
            RedirectAttributes page) {
        return act(by, read, page, id -> switch (result) {
            case "found", "nothing" ->
                flow.cases().recordCheck(id, by, read.seen(), check, result.equals("found"), note);
            case "waive" -> withReason(note, reason -> flow.cases().waiveCheck(id, by, read.seen(), check, reason));
            default -> missing("form.choose");
        });
    }

    @PostMapping("/fact")
    String fact(
            Actor by,
            Read read,
            @RequestParam Question question,
            @RequestParam(required = false) @Nullable Answer answer,
            @RequestParam(defaultValue = NONE) String source,
            @RequestParam(defaultValue = NONE) String evidence,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> answer == null || source.isBlank()
                        ? missing("form.answer-and-source")
                        : flow.grades()
                                .establish(
                                        id,
                                        by,
                                        read.seen(),
                                        List.of(new Answered(
                                                question,
                                                answer,
                                                source,
                                                given(evidence)
                                                        .map(Reason::text)
                                                        .orElse(null)))));
    }

    @PostMapping("/grade")
    String grade(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> grade == null
                        ? missing("form.choose")
                        : withReason(reason, why -> flow.grades().decide(id, by, read.seen(), grade, why)));
    }

    @PostMapping("/review")
    String review(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Boolean approves,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> approves == null
                        ? missing("form.choose")
                        : withReason(reason, why -> flow.grades().review(id, by, read.seen(), approves, why)));
    }

    @PostMapping("/child")
    String child(
            Actor by,
            Read read,
            @RequestParam(required = false) @Nullable Integer age,
            @RequestParam(defaultValue = "UNKNOWN") Answer livesWithSuspect,
            @RequestParam(defaultValue = "false") boolean immediateRisk,
            @RequestParam(defaultValue = NONE) String howKnown,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> howKnown.isBlank() || (age != null && (age < 0 || age > 17))
                        ? missing("form.child")
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
            @RequestParam(defaultValue = NONE) String authority,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> authority.isBlank()
                        ? missing("form.authority")
                        : flow.children().share(id, by, read.seen(), new ChildId(child), authority));
    }

    @PostMapping("/acknowledged")
    String acknowledged(
            Actor by,
            Read read,
            @RequestParam UUID child,
            @RequestParam(defaultValue = NONE) String who,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> who.isBlank()
                        ? missing("form.who")
                        : flow.children().acknowledged(id, by, read.seen(), new ChildId(child), who));
    }

    @PostMapping("/support")
    String support(
            Actor by,
            Read read,
            @RequestParam(defaultValue = NONE) String service,
            @RequestParam(required = false) @Nullable SupportAnswer answer,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> service.isBlank() || answer == null
                        ? missing("form.support")
                        : flow.children().support(id, by, read.seen(), service, answer));
    }

    @PostMapping("/link")
    String link(
            Actor by,
            Read read,
            @RequestParam UUID link,
            @RequestParam(required = false) @Nullable Boolean same,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> same == null
                        ? missing("form.choose")
                        : withReason(
                                reason, why -> flow.links().decide(id, by, read.seen(), new LinkId(link), same, why)));
    }

    @PostMapping("/close")
    String close(
            Actor by,
            Read read,
            @RequestParam(defaultValue = NONE) String outcome,
            @RequestParam(defaultValue = NONE) String reason,
            RedirectAttributes page) {
        return act(
                by,
                read,
                page,
                id -> outcome.isBlank()
                        ? missing("form.outcome")
                        : withReason(reason, why -> flow.cases().close(id, by, read.seen(), outcome, why)));
    }

    private String act(Actor by, Read read, RedirectAttributes page, Function<CaseId, Reply> act) {
        Reply reply = decisions
                .look(by, () -> cases.find(read.reference()))
                .map(row -> act.apply(row.id()))
                .orElseGet(Reply.NoSuchCase::new);
        page.addFlashAttribute("said", said(reply));
        return "redirect:/cases/" + read.reference();
    }

    private String said(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> words.say("said.done");
            case Reply.Waiting waiting -> words.say("said.waiting", waiting.because());
            case Reply.Refused refused ->
                refused.rules().isEmpty()
                        ? words.say("said.refused", refused.because())
                        : words.say("said.refused-by", String.join(", ", refused.rules()), refused.because());
            case Reply.Stale stale -> words.say("said.stale");
            case Reply.NoSuchCase none -> words.say("said.none");
        };
    }

    private Reply missing(String key) {
        return new Reply.Refused("incomplete", words.say(key), List.of());
    }

    private Reply withReason(String reason, Function<Reason, Reply> act) {
        return given(reason).map(act).orElseGet(() -> missing("form.reason"));
    }

    private static Optional<Reason> given(String text) {
        return Optional.of(text).filter(words -> !words.isBlank()).map(Reason::new);
    }
}

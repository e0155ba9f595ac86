package org.forthwith.desk.casepage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a form on the page of a case to the act, and back to the page, which then says what came of it. */
public final class Answering {

    /** What a field has that was left empty. */
    static final String NONE = "";

    /** What a form carries that stands on the page of triage. */
    static final String TRIAGE = "triage";

    private final CaseList cases;
    private final Decisions decisions;
    private final Words words;

    public Answering(CaseList cases, Decisions decisions, Words words) {
        this.cases = cases;
        this.decisions = decisions;
        this.words = words;
    }

    /**
     * What every form carries: which case, and which version of it the person had read.
     *
     * @param back the page of the case from which it came; absent for the case itself
     */
    record Read(String reference, int version, @Nullable String back) {
        Optional<Integer> seen() {
            return Optional.of(version);
        }

        String page() {
            return "/cases/" + reference + (TRIAGE.equals(back) ? "/" + TRIAGE : "");
        }
    }

    String act(Actor by, Read read, RedirectAttributes page, Function<CaseId, Reply> act) {
        Reply reply = decisions
                .look(by, () -> cases.find(read.reference()))
                .map(row -> act.apply(row.id()))
                .orElseGet(Reply.NoSuchCase::new);
        page.addFlashAttribute("said", said(reply));
        page.addFlashAttribute("done", reply instanceof Reply.Done);
        return "redirect:" + read.page();
    }

    /** What a person is told who left out what the act needs. */
    Reply missing(String key) {
        return new Reply.Refused("incomplete", words.say(key), List.of());
    }

    Reply withReason(String reason, Function<Reason, Reply> act) {
        return given(reason).map(act).orElseGet(() -> missing("form.reason"));
    }

    static Optional<Reason> given(String text) {
        return Optional.of(text).filter(words -> !words.isBlank()).map(Reason::new);
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
}

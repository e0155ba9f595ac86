package org.forthwith.desk.casepage;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Said;
import org.forthwith.desk.store.CaseList;
import org.forthwith.flow.Reply;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Happened;
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

    /** The same for the page of its clocks. */
    static final String CLOCKS = "clocks";

    private final CaseList cases;
    private final Decisions decisions;
    private final Said said;

    public Answering(CaseList cases, Decisions decisions, Words words) {
        this.cases = cases;
        this.decisions = decisions;
        this.said = new Said(words);
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
            boolean ownPage = TRIAGE.equals(back) || CLOCKS.equals(back);
            return "/cases/" + reference + (ownPage ? "/" + back : "");
        }
    }

    String act(Actor by, Read read, RedirectAttributes page, Function<CaseId, Reply> act) {
        Reply reply = decisions
                .look(by, () -> cases.find(read.reference()))
                .map(row -> act.apply(row.id()))
                .orElseGet(Reply.NoSuchCase::new);
        said.on(page, reply);
        return "redirect:" + read.page();
    }

    /** What a person is told who left out what the act needs. */
    Reply missing(String key) {
        return said.missing(key);
    }

    Reply withReason(String reason, Function<Reason, Reply> act) {
        return given(reason).map(act).orElseGet(() -> missing("form.reason"));
    }

    /** For an act that may have happened before it is recorded: the field has the time in London, or nothing for now. */
    Reply happened(String typed, Function<Happened, Reply> act) {
        return when(typed).map(act).orElseGet(() -> missing("form.when"));
    }

    /** The same for an act that needs a reason. */
    Reply saidOf(String reason, String typed, BiFunction<Reason, Happened, Reply> act) {
        return withReason(reason, why -> happened(typed, when -> act.apply(why, when)));
    }

    /** In the hour that comes twice in autumn the first is meant: what counts from it is due no later than it should be. */
    private static Optional<Happened> when(String typed) {
        try {
            return Optional.of(
                    typed.isBlank()
                            ? Happened.NOW
                            : new Happened(LocalDateTime.parse(typed.strip())
                                    .atZone(CivilCalendar.LONDON)
                                    .toInstant()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** For an act that takes one thing out of several, and a reason. */
    <T> Reply chosen(@Nullable T choice, String reason, BiFunction<T, Reason, Reply> act) {
        return choice == null ? missing("form.choose") : withReason(reason, why -> act.apply(choice, why));
    }

    /** What may be left out, as the acts take it. */
    static @Nullable String ifGiven(String text) {
        return given(text).map(Reason::text).orElse(null);
    }

    static Optional<Reason> given(String text) {
        return Optional.of(text).filter(words -> !words.isBlank()).map(Reason::new);
    }
}

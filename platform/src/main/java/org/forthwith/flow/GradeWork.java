package org.forthwith.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.Cases;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Decision;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.Request;
import org.forthwith.risk.Verdict;
import org.jspecify.annotations.Nullable;

/** The acts by which people establish facts and decide grades. */
public final class GradeWork {

    private final Acting acting;
    private final Grading grading;
    private final Cases cases;

    GradeWork(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.grading = rooms.grading();
        this.cases = rooms.cases();
    }

    /** One answer to one question, where it was looked up, and what it rests on. */
    public record Answered(
            Question question,
            Answer answer,
            String source,
            @Nullable String evidence) {}

    /** Answers questions. The source says where it was looked up; no without evidence establishes nothing. */
    public Reply establish(CaseId id, Actor by, Optional<Integer> version, List<Answered> answers) {
        return acting.on(
                id,
                by,
                version,
                work -> Step.done(
                        answers.stream().map(answered -> fact(work, answered)).toList()));
    }

    private static FactEstablished fact(Work work, Answered said) {
        return new FactEstablished(
                work.id(),
                work.now(),
                said.question().name(),
                said.answer(),
                said.source(),
                work.now(),
                said.evidence());
    }

    /** Asks for a grade. What the rules forbid is refused whoever asks; then the mandatory searches must be done; low and lower take two. */
    public Reply decide(CaseId id, Actor by, Optional<Integer> version, Grade asked, Reason why) {
        return acting.on(id, by, version, work -> {
            Decision decision = grading.decide(work.risk(), new Request(asked, by, why), work.now());
            return decision instanceof Decision.Confirmed || decision instanceof Decision.ToReview
                    ? cases.assessable(work.file())
                            .map(no -> refused(work, no.code(), no.because()))
                            .orElseGet(() -> step(work, decision))
                    : step(work, decision);
        });
    }

    /** The second person speaks. */
    public Reply review(CaseId id, Actor by, Optional<Integer> version, boolean approves, Reason why) {
        return acting.on(
                id,
                by,
                version,
                work -> Optional.ofNullable(work.risk().story().open())
                        .map(open -> step(
                                work, grading.review(work.risk(), new Verdict(open, approves, by, why), work.now())))
                        .orElseGet(() -> refused(work, "nothing-to-review", "No grade waits for a second person.")));
    }

    private Step step(Work work, Decision decision) {
        List<? extends Event> events = decision.asEvents(work.id(), work.now());
        return switch (decision) {
            case Decision.Confirmed confirmed -> Step.done(with(events, cases.graded(work.file(), work.now())));
            case Decision.Declined declined -> Step.done(with(events, cases.graded(work.file(), work.now())));
            case Decision.ToReview review ->
                new Step(
                        with(events, cases.underReview(work.file(), work.now())),
                        version -> new Reply.Waiting(version, review.because()));
            case Decision.Refused refused ->
                new Step(events, version -> new Reply.Refused("grade-refused", refused.because(), refused.rules()));
            case Decision.NotQualified not -> refused(work, "not-qualified", not.because());
            case Decision.Overtaken overtaken -> refused(work, "overtaken", overtaken.because());
        };
    }

    private static Step refused(Work work, String code, String because) {
        return Step.refused(work, "grade", new Reply.Refused(code, because, List.of()));
    }

    private static List<Event> with(List<? extends Event> events, List<? extends Event> moves) {
        return Stream.concat(events.stream(), moves.stream()).toList();
    }
}

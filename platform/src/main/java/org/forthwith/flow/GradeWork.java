package org.forthwith.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.casefile.Cases;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.obligation.Timetable;
import org.forthwith.risk.Decision;
import org.forthwith.risk.Grading;
import org.forthwith.risk.Question;
import org.forthwith.risk.Request;
import org.forthwith.risk.Verdict;
import org.jspecify.annotations.Nullable;

/** The acts by which people establish facts and decide grades. */
public final class GradeWork {

    private static final String OPENS = "An answer has come that the grade depends on.";

    private final Acting acting;
    private final Grading grading;
    private final Cases cases;
    private final Timetable timetable;
    private final TrainingRegister training;

    GradeWork(Rooms rooms, Acting acting, Timetable timetable) {
        this.acting = acting;
        this.grading = rooms.grading();
        this.cases = rooms.cases();
        this.timetable = timetable;
        this.training = rooms.training();
    }

    /** One answer to one question, where it was looked up, and what it rests on. The source was asked now when nothing else is said. */
    public record Answered(
            Question question,
            Answer answer,
            String source,
            @Nullable String evidence,
            @Nullable Instant checkedAt) {

        public Answered(Question question, Answer answer, String source, @Nullable String evidence) {
            this(question, answer, source, evidence, null);
        }
    }

    /**
     * Answers questions. The source says where it was looked up; no without evidence establishes nothing. A yes, and that something is not
     * known, open a closed case: either may ask for another grade.
     */
    // [impl->req~an-answer-says-when-it-was-looked-up~1]
    public Reply establish(CaseId id, Actor by, Optional<Integer> version, List<Answered> answers) {
        boolean newlyPossible = answers.stream().anyMatch(said -> said.answer().possible());
        Function<Work, Step> act = work -> notSo(answers, work)
                .orElseGet(() -> Step.done(Stream.concat(
                                work.opening(cases, OPENS), answers.stream().map(said -> fact(work, said)))
                        .toList()));
        return newlyPossible ? acting.whetherOpenOrNot(id, by, version, act) : acting.on(id, by, version, act);
    }

    // [impl->req~the-platforms-word-on-links-is-its-own~1]
    private static Optional<Step> notSo(List<Answered> answers, Work work) {
        if (answers.stream().anyMatch(said -> ahead(said, work.now()))) {
            return Optional.of(
                    refused(work, "not-yet-asked", "A source cannot have been asked at a time that is still to come."));
        }
        if (answers.stream().anyMatch(said -> from(said, WhatLinksSay.SOURCE))) {
            return Optional.of(refused(
                    work, "source-reserved", "What links say is recorded when a link is decided. Decide the link."));
        }
        return notTheirs(answers, work);
    }

    /** Whether a child lives with the suspect is answered no by nobody: it follows, or it does not, from who lives where. */
    // [impl->req~nobody-ticks-that-no-child-lives-there~1]
    private static Optional<Step> notTheirs(List<Answered> answers, Work work) {
        if (answers.stream().anyMatch(said -> from(said, WhatTheHouseholdSays.SOURCE))) {
            return Optional.of(
                    refused(
                            work,
                            "source-reserved",
                            "What the household says is recorded by itself. Name the source that was asked, or record who lives where."));
        }
        return answers.stream()
                        .anyMatch(said -> said.question() == Question.RESIDENT_CHILD && said.answer() == Answer.NO)
                ? Optional.of(
                        refused(
                                work,
                                "household-answers",
                                "That no child lives with the suspect follows from the household and is not ticked."
                                        + " Record where the suspect lives, and that everybody who lives there has been established."))
                : Optional.empty();
    }

    private static boolean from(Answered said, String source) {
        return said.source().strip().equalsIgnoreCase(source);
    }

    private static boolean ahead(Answered said, Instant now) {
        return said.checkedAt() != null && said.checkedAt().isAfter(now);
    }

    private static FactEstablished fact(Work work, Answered said) {
        return new FactEstablished(
                work.id(),
                work.now(),
                said.question().name(),
                said.answer(),
                said.source(),
                said.checkedAt() == null ? work.now() : said.checkedAt(),
                said.evidence());
    }

    /** Asks for a grade without a page that anybody could have opened. */
    public Reply decide(CaseId id, Actor by, Optional<Integer> version, Grade asked, Reason why) {
        return decide(id, by, version, asked, why, Optional.empty());
    }

    /**
     * Asks for a grade. What the rules forbid is refused whoever asks; then the mandatory searches must be done; low and lower take two.
     *
     * @param opened when they opened the page on which they decide; empty when they used none
     */
    public Reply decide(
            CaseId id, Actor by, Optional<Integer> version, Grade asked, Reason why, Optional<Instant> opened) {
        return acting.on(id, by, version, work -> {
            boolean trained = training.had(by.id(), Skill.KIRAT_OR_EQUIV, work.now());
            Request request = new Request(asked, by, why, work.record(), trained);
            Decision decision = grading.decide(work.risk(), request, work.now());
            return decision instanceof Decision.Confirmed || decision instanceof Decision.ToReview
                    ? BeforeGrade.missing(work, asked, grading)
                            .or(() -> unsearched(work))
                            .orElseGet(() -> step(work, decision)
                                    .after(BeforeGrade.weighed(work, opened).toList()))
                    : step(work, decision);
        });
    }

    private Optional<Step> unsearched(Work work) {
        return cases.assessable(work.file(), timetable.mandatoryChecks(work.now()))
                .map(no -> refused(work, no.code(), no.because()));
    }

    /**
     * The second person speaks.
     *
     * @param change the digest of the request as they read it
     */
    public Reply review(CaseId id, Actor by, Optional<Integer> version, String change, boolean approves, Reason why) {
        return acting.on(id, by, version, work -> {
            if (work.risk().story().open() == null) {
                return refused(work, "nothing-to-review", "No grade waits for a second person.");
            }
            boolean trained = training.had(by.id(), Skill.SUPERVISOR_OCSAE, work.now());
            Verdict verdict = new Verdict(change, approves, by, why, work.record(), trained);
            return step(work, grading.review(work.risk(), verdict, work.now()));
        });
    }

    private Step step(Work work, Decision decision) {
        List<? extends Event> events = decision.asEvents(work.id(), work.now());
        return switch (decision) {
            case Decision.Confirmed confirmed ->
                new Step(
                        with(events, cases.graded(work.file(), work.now())),
                        SecondMarks.drawn(work, confirmed.grade()),
                        Reply.Done::new);
            case Decision.Declined declined ->
                Step.done(with(events, cases.declined(work.file(), work.gradeConfirmed(), work.now())));
            case Decision.ToReview review ->
                new Step(
                        with(events, cases.underReview(work.file(), work.now())),
                        List.of(),
                        version -> new Reply.Waiting(version, review.because()));
            case Decision.Refused refused ->
                new Step(
                        events,
                        List.of(),
                        version -> new Reply.Refused("grade-refused", refused.because(), refused.rules()));
            case Decision.NotQualified not -> refused(work, "not-qualified", not.because());
            case Decision.TrainingLapsed lapsed -> refused(work, "training-lapsed", lapsed.because());
            case Decision.Expired expired -> refused(work, "expired", expired.because());
            case Decision.Overtaken overtaken -> refused(work, "overtaken", overtaken.because());
        };
    }

    private static Step refused(Work work, String code, String because) {
        return Step.refused(work, "grade", code, because);
    }

    private static List<Event> with(List<? extends Event> events, List<? extends Event> moves) {
        return Stream.concat(events.stream(), moves.stream()).toList();
    }
}

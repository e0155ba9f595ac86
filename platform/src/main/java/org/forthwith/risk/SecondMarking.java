package org.forthwith.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.SecondMarked;
import org.forthwith.event.RiskEvent.SecondMarkingDue;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.Grade;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.RiskStory.Told;
import org.jspecify.annotations.Nullable;

/**
 * A decided grade that is marked a second time, by somebody who does not see the first marks. It changes no grade: it measures how far two
 * people agree, and makes somebody look again when the second is stricter.
 *
 * @param sequence the entry that asked for it
 * @param assessor whose marks the first ones are
 * @param decidedBy who decided the grade: the assessor, or whoever approved it
 * @param first the answers that counted when it was decided
 * @param basis the statements on which they rested, as they were then
 * @param mark what the second person made of it; null while nobody has marked it
 * @param overtaken another grade has been decided before anybody marked it, so there is nothing left to mark
 */
public record SecondMarking(
        int sequence,
        Instant since,
        String assessor,
        String decidedBy,
        Grade grade,
        String sampledBecause,
        Map<Question, Answer> first,
        Facts basis,
        @Nullable Mark mark,
        boolean overtaken) {

    /** The marks of the second person. */
    public record Mark(String by, Instant at, Grade grade, Map<Question, Answer> answers, String reason) {}

    /** Every one of a story, the oldest first. */
    public static List<SecondMarking> of(List<Recorded> story) {
        List<SecondMarking> markings = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Recorded entry : story) {
            switch (entry.event()) {
                case GradeConfirmed confirmed -> markings.replaceAll(SecondMarking::overtakenIfOpen);
                case SecondMarkingDue due ->
                    RiskStory.of(told).standing().ifPresent(grade -> markings.add(due(due, entry, grade, told)));
                case SecondMarked marked -> markings.replaceAll(marking -> marking.markedIfOpen(marked, entry.actor()));
                default -> {}
            }
            told.add(new Told(entry.event(), entry.actor(), entry.authority()));
        }
        return markings;
    }

    /** The one of a story that waits to be marked; there is at most one. */
    public static Optional<SecondMarking> open(List<Recorded> story) {
        return of(story).stream().filter(SecondMarking::open).findFirst();
    }

    public boolean open() {
        return mark == null && !overtaken;
    }

    /** Why this person may not mark it; empty when they may. */
    // [impl->req~risk-second-mark-by-somebody-else~1]
    public Optional<String> objection(Actor by) {
        return by.id().equals(assessor) || by.id().equals(decidedBy)
                ? Optional.of("nobody marks again what they have graded or approved themselves")
                : FourEyes.objectionToAsking(by);
    }

    private static SecondMarking due(
            SecondMarkingDue due, Recorded entry, RiskStory.Standing standing, List<Told> before) {
        var facts = Facts.of(before);
        return new SecondMarking(
                entry.sequence(),
                due.at(),
                due.assessor(),
                standing.by(),
                standing.grade(),
                due.sampledBecause(),
                graded(facts.answers()),
                facts,
                null,
                false);
    }

    /** Only what can move a grade is marked twice. */
    private static Map<Question, Answer> graded(Map<Question, Answer> answers) {
        var graded = new EnumMap<Question, Answer>(answers);
        graded.keySet().removeIf(question -> !question.graded());
        return graded;
    }

    private SecondMarking overtakenIfOpen() {
        return open() ? with(null, true) : this;
    }

    private SecondMarking markedIfOpen(SecondMarked marked, String by) {
        return open() ? with(mark(marked, by), false) : this;
    }

    private static Mark mark(SecondMarked marked, String by) {
        var answers = new EnumMap<Question, Answer>(Question.class);
        marked.answers().forEach((question, answer) -> answers.put(Question.valueOf(question), answer));
        return new Mark(by, marked.at(), marked.grade(), answers, marked.reason());
    }

    private SecondMarking with(@Nullable Mark second, boolean late) {
        return new SecondMarking(
                sequence, since, assessor, decidedBy, grade, sampledBecause, first, basis, second, late);
    }
}

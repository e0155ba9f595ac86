package org.forthwith.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.allocation.Skill;
import org.forthwith.allocation.TrainingRegister;
import org.forthwith.casefile.Cases;
import org.forthwith.event.Event;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.LookAgain;
import org.forthwith.event.RiskEvent.SecondMarked;
import org.forthwith.event.RiskEvent.SecondMarkingDue;
import org.forthwith.flow.Acting.ByRule;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.Question;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.Sample;
import org.forthwith.risk.SecondMarking;
import org.forthwith.risk.Trigger;

/** The act by which somebody else marks a decided grade again. It changes no grade; a stricter mark makes somebody look at the grade. */
public final class SecondMarks {

    private static final String RULE = "second marking";
    private static final String OPENS = "A second mark is stricter than the grade.";

    private final Acting acting;
    private final Cases cases;
    private final TrainingRegister training;

    SecondMarks(Rooms rooms, Acting acting) {
        this.acting = acting;
        this.cases = rooms.cases();
        this.training = rooms.training();
    }

    /** What somebody else makes of a case: an answer to every question that can move a grade, and a grade. */
    public record Marks(Grade grade, Map<Question, Answer> answers, Reason reason) {
        public Marks {
            answers = Map.copyOf(answers);
        }
    }

    /** What follows from a decided grade: that it is marked again, when the lot falls on it. Whoever asked for it gave the first marks. */
    static List<ByRule> drawn(Work work, Grade decided) {
        long earlier = work.story().stream()
                .filter(entry -> entry.event() instanceof GradeConfirmed)
                .count();
        String assessor = Optional.ofNullable(work.risk().story().open())
                .filter(open -> open.asked() == decided)
                .map(RiskStory.Review::requestedBy)
                .orElse(work.by().id());
        return Sample.because(work.id(), Math.toIntExact(earlier + 1), decided).stream()
                .map(because -> new ByRule(new SecondMarkingDue(work.id(), work.now(), assessor, because), RULE))
                .toList();
    }

    /** Marks a case again, also one that has been closed since. */
    public Reply mark(CaseId id, Actor by, Optional<Integer> version, Marks marks) {
        return acting.whetherOpenOrNot(
                id,
                by,
                version,
                work -> SecondMarking.open(work.story())
                        .map(waiting -> objection(waiting, work, marks).orElseGet(() -> marked(work, marks)))
                        .orElseGet(() ->
                                refused(work, "nothing-to-mark", "No grade of this case waits to be marked again.")));
    }

    private Optional<Step> objection(SecondMarking waiting, Work work, Marks marks) {
        Optional<String> unfit = waiting.objection(work.by());
        if (unfit.isPresent()) {
            return unfit.map(because -> refused(work, "not-qualified", because));
        }
        if (!training.had(work.by().id(), Skill.KIRAT_OR_EQUIV, work.now())) {
            return Optional.of(
                    refused(work, "training-lapsed", "Whoever marks a grade again has current training to grade."));
        }
        return marks.answers().keySet().containsAll(waiting.first().keySet())
                ? Optional.empty()
                : Optional.of(refused(work, "answers-missing", "Every question that can move a grade is answered."));
    }

    // [impl->req~risk-second-mark-changes-no-grade~1]
    private Step marked(Work work, Marks marks) {
        Event marked = new SecondMarked(
                work.id(),
                work.now(),
                marks.grade(),
                written(marks),
                marks.reason().text());
        return work.risk()
                .story()
                .stands()
                .filter(stands -> stands.isBelow(marks.grade()))
                .map(stands -> new Step(
                        Stream.concat(work.opening(cases, OPENS), Stream.of(marked))
                                .toList(),
                        List.of(new ByRule(lookAgain(work, stands, marks.grade()), RULE)),
                        Reply.Done::new))
                .orElseGet(() -> Step.done(List.of(marked)));
    }

    private static LookAgain lookAgain(Work work, Grade stands, Grade second) {
        return new LookAgain(
                work.id(),
                work.now(),
                Trigger.SECOND_MARK.name(),
                "a second mark says " + second.words() + " where " + stands.words() + " stands");
    }

    private static Map<String, Answer> written(Marks marks) {
        return marks.answers().entrySet().stream()
                .filter(said -> said.getKey().graded())
                .collect(Collectors.toMap(said -> said.getKey().name(), Map.Entry::getValue));
    }

    private static Step refused(Work work, String code, String because) {
        return Step.refused(work, "second marking", code, because);
    }
}

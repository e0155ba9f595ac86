package org.forthwith.app.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthwith.flow.SecondMarks;
import org.forthwith.flow.SecondMarks.Marks;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Recorded;
import org.forthwith.risk.Question;
import org.forthwith.risk.SecondMarking;

/** An invented colleague who marks most of what is drawn for a second marking, and does not always see it as the first one did. */
final class SecondMarker {

    private static final int ONE_WAITS_IN = 4;
    private static final int ONE_ANSWER_DIFFERS_IN = 15;
    private static final int ONE_GRADE_DIFFERS_IN = 12;

    private final SecondMarks marks;

    SecondMarker(SecondMarks marks) {
        this.marks = marks;
    }

    void marks(CaseId id, Actor by, List<Recorded> story) {
        int lot = id.value().hashCode();
        SecondMarking.open(story)
                .filter(waiting -> waiting.objection(by).isEmpty() && Math.floorMod(lot, ONE_WAITS_IN) != 0)
                .ifPresent(waiting -> marks.mark(id, by, Optional.empty(), asSeen(waiting, lot)));
    }

    private static Marks asSeen(SecondMarking waiting, int lot) {
        Map<Question, Answer> answers = new EnumMap<>(waiting.first());
        answers.replaceAll((question, first) ->
                Math.floorMod(lot + question.name().hashCode(), ONE_ANSWER_DIFFERS_IN) == 0 ? Answer.UNKNOWN : first);
        Grade grade =
                Math.floorMod(lot, ONE_GRADE_DIFFERS_IN) == 1 ? waiting.grade().raised() : waiting.grade();
        return new Marks(grade, answers, new Reason("Read again from the report and the evidence."));
    }
}

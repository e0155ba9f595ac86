package org.forthwith.flow;

import java.util.List;
import java.util.Optional;
import org.forthwith.event.RiskEvent.PathwayChecked;
import org.forthwith.event.RiskEvent.PathwayDecided;
import org.forthwith.event.RiskEvent.ViewGiven;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Answer;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.Grade;
import org.forthwith.kernel.Reason;
import org.forthwith.risk.OwnView;
import org.forthwith.risk.Pathway;
import org.forthwith.risk.PathwayCheck;
import org.forthwith.risk.Question;
import org.forthwith.risk.Road;

/** The acts that come before a grade: by which road the case is judged, what that road asks, and what a person thinks themselves. */
public final class RoadWork {

    private final Acting acting;

    RoadWork(Acting acting) {
        this.acting = acting;
    }

    /** A person decides by which road the case is judged. What the facts have settled is nobody's to choose. */
    public Reply choose(CaseId id, Actor by, Optional<Integer> version, Pathway pathway, Reason why) {
        return acting.on(
                id,
                by,
                version,
                work -> objection(work, pathway)
                        .orElseGet(() -> Step.done(
                                List.of(new PathwayDecided(work.id(), work.now(), pathway.name(), why.text())))));
    }

    // [impl->req~a-child-suspect-is-not-on-the-ladder~1]
    private static Optional<Step> objection(Work work, Pathway pathway) {
        if (!OwnView.mayDecide(work.by())) {
            return Optional.of(notQualified(work));
        }
        boolean child = work.risk().facts().answer(Question.SUSPECT_IS_CHILD) == Answer.YES;
        if (child && pathway != Pathway.CHILD_SUSPECT) {
            return Optional.of(refused(
                    work, "road-not-open", "The suspect is a child, and no other road is open for a child (R-L)."));
        }
        return child || pathway != Pathway.CHILD_SUSPECT
                ? Optional.empty()
                : Optional.of(refused(
                        work, "road-not-open", "First answer the question whether the suspect is under 18 with yes."));
    }

    /** A person answers a question that the road of the case makes compulsory. Every answer rests on something, also that nobody knows. */
    public Reply check(
            CaseId id, Actor by, Optional<Integer> version, PathwayCheck check, Answer answer, Reason evidence) {
        return acting.on(id, by, version, work -> {
            Road road = work.risk().road();
            return check.pathway() == road.pathway()
                    ? Step.done(
                            List.of(new PathwayChecked(work.id(), work.now(), check.name(), answer, evidence.text())))
                    : refused(
                            work,
                            "not-on-this-road",
                            "This is asked on the road '" + check.pathway().words() + "', and the case is on '"
                                    + road.pathway().words() + "'.");
        });
    }

    /** A person says what they think themselves. It decides nothing. */
    public Reply view(CaseId id, Actor by, Optional<Integer> version, Grade grade, Reason why) {
        return acting.on(
                id,
                by,
                version,
                work -> OwnView.mayDecide(by)
                        ? Step.done(List.of(new ViewGiven(work.id(), work.now(), grade, why.text())))
                        : notQualified(work));
    }

    private static Step notQualified(Work work) {
        return refused(work, "not-qualified", "An assessor, a supervisor or an inspector decides this.");
    }

    private static Step refused(Work work, String code, String because) {
        return Step.refused(work, "pathway", code, because);
    }
}

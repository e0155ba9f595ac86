package org.forthwith.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.event.RiskEvent.DecisionWeighed;
import org.forthwith.event.RiskEvent.FactEstablished;
import org.forthwith.event.RiskEvent.PathwayChecked;
import org.forthwith.flow.Acting.Step;
import org.forthwith.kernel.Grade;
import org.forthwith.risk.Grading;
import org.forthwith.risk.OwnView;
import org.forthwith.risk.PathwayCheck;
import org.forthwith.risk.RiskStory.Told;

/** What a person must have done before they decide a grade, and what is recorded of how they came to it. */
final class BeforeGrade {

    private BeforeGrade() {}

    /** The first thing that is missing. */
    static Optional<Step> missing(Work work, Grade asked, Grading grading) {
        return unanswered(work).or(() -> unsaid(work, asked, grading));
    }

    // [impl->req~a-road-asks-its-questions-before-a-priority~1]
    private static Optional<Step> unanswered(Work work) {
        List<PathwayCheck> open = work.risk().road().open();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(refused(
                        work,
                        "considerations-open",
                        "First answer: " + open.stream().map(PathwayCheck::asks).collect(Collectors.joining(" "))));
    }

    private static Optional<Step> unsaid(Work work, Grade asked, Grading grading) {
        Grade proposed = grading.grade(work.risk(), work.now());
        return OwnView.askedBefore(asked, work.risk(), proposed, work.by())
                ? Optional.of(refused(
                        work,
                        "own-view-first",
                        "A low or a lower grade is asked for only after your own view is on record."))
                : Optional.empty();
    }

    private static Step refused(Work work, String code, String because) {
        return Step.refused(work, "grade", code, because);
    }

    /**
     * How the decision came about.
     *
     * @param opened when the person opened the page on which they decided; empty when they used none
     */
    // [impl->req~a-decision-is-weighed~1]
    static Stream<DecisionWeighed> weighed(Work work, Optional<Instant> opened) {
        return opened.map(at -> new DecisionWeighed(work.id(), work.now(), at, changes(work, at))).stream();
    }

    private static int changes(Work work, Instant since) {
        return (int) work.theCase().chapter().told().stream()
                .filter(told -> told.actor().equals(work.by().id()) && answers(told))
                .filter(told -> !told.event().at().isBefore(since))
                .count();
    }

    private static boolean answers(Told told) {
        return told.event() instanceof FactEstablished || told.event() instanceof PathwayChecked;
    }
}

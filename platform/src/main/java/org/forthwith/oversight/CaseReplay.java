package org.forthwith.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.forthwith.event.CaseEvent.Opened;
import org.forthwith.ledger.Recorded;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Timetable;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Grading;
import org.forthwith.risk.RiskStory;
import org.forthwith.risk.RiskStory.Told;
import org.forthwith.risk.RuleTable;

/** Runs the candidate over one case after another, at every moment of the period at which the rules were run, over what was known by then. */
final class CaseReplay {

    private final Grading candidate;
    private final Period period;
    private final Deadlines deadlines;

    CaseReplay(RuleTable candidate, Period period, Timetable timetable) {
        this.candidate = new Grading(candidate);
        this.period = period;
        this.deadlines = new Deadlines(timetable, period);
    }

    Tally tally(List<Story> stories) {
        var tally = new Tally();
        stories.forEach(story -> opened(story).ifPresent(opened -> tell(story.entries(), opened, tally)));
        return tally;
    }

    private static Optional<Opened> opened(Story story) {
        return story.entries().stream()
                .map(Recorded::event)
                .filter(Opened.class::isInstance)
                .map(Opened.class::cast)
                .findFirst();
    }

    private void tell(List<Recorded> story, Opened opened, Tally tally) {
        var told = Told.all(story);
        var judged = Moment.of(story).stream()
                .filter(moment -> period.holds(moment.at()))
                .map(moment -> judged(moment, told, opened.at()))
                .toList();
        if (!judged.isEmpty()) {
            tally.count(opened.force(), judged);
        }
        judged.stream()
                .filter(Judged::differs)
                .findFirst()
                .ifPresent(first -> tally.add(change(opened, story, judged, first)));
    }

    // [impl->req~replay-knows-what-was-known~1]
    private Judged judged(Moment moment, List<Told> told, Instant since) {
        return new Judged(moment, candidate.grade(knownBy(moment, told, since), moment.at()));
    }

    private static CaseRisk knownBy(Moment moment, List<Told> told, Instant since) {
        return CaseRisk.of(told.subList(0, moment.known()), since);
    }

    private Change change(Opened opened, List<Recorded> story, List<Judged> judged, Judged first) {
        var told = Told.all(story);
        var why = candidate
                .propose(
                        knownBy(first.moment(), told, opened.at()),
                        first.moment().at())
                .explanation();
        return new Change(
                opened.reference(),
                opened.force(),
                first.moment().at(),
                first.recorded(),
                first.candidate(),
                why.rules(),
                why.sentence(),
                judged.getLast().recorded(),
                judged.getLast().candidate(),
                RiskStory.of(told).stands().orElse(null),
                deadlines.late(story, judged));
    }
}

package org.forthwith.desk.reading;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthwith.casefile.CaseFile;
import org.forthwith.desk.store.CaseList;
import org.forthwith.event.Event;
import org.forthwith.event.SubjectEvent.IdentifiersFound;
import org.forthwith.event.SubjectEvent.Sighting;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.linking.Hub;
import org.forthwith.linking.Link;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.forthwith.risk.CaseRisk;
import org.forthwith.risk.Grading;
import org.forthwith.risk.RiskStory.Told;

/** Reads one case out of the ledger, as it is or as it was. What a person may not meet does not exist for them. */
public final class CaseReader {

    private static final Comparator<Duty> RUNNING_FIRST_BY_DUE = Comparator.comparing(Duty::runs)
            .reversed()
            .thenComparing(Duty::dueAt)
            .thenComparing(Duty::clock);

    private final CaseList cases;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Grading grading;
    private final Timetable timetable;
    private final InstantSource clock;

    public CaseReader(
            CaseList cases,
            Ledger ledger,
            Decisions decisions,
            Grading grading,
            Timetable timetable,
            InstantSource clock) {
        this.cases = cases;
        this.ledger = ledger;
        this.decisions = decisions;
        this.grading = grading;
        this.timetable = timetable;
        this.clock = clock;
    }

    public Optional<CaseView> read(String reference, Actor reader) {
        return decisions.look(
                reader,
                () -> cases.find(reference)
                        .map(row -> ledger.story(row.id().value()))
                        .filter(story -> !story.isEmpty())
                        .map(story -> view(story, clock.instant())));
    }

    /** The case as it was known at a past instant; empty when it did not exist then. */
    // [impl->req~state-as-of~1]
    public Optional<CaseView> readAsOf(String reference, Actor reader, Instant asOf) {
        return decisions.look(
                reader,
                () -> cases.find(reference)
                        .map(row -> ledger.storyAsOf(row.id().value(), asOf))
                        .filter(story -> !story.isEmpty())
                        .map(story -> view(story, asOf)));
    }

    private CaseView view(List<Recorded> story, Instant asOf) {
        List<Event> events = story.stream().map(Recorded::event).toList();
        CaseFile file = CaseFile.of(story);
        CaseRisk risk = CaseRisk.of(Told.all(story), file.opened().at());
        return new CaseView(
                file,
                story,
                asOf,
                risk.story(),
                risk,
                grading.propose(risk, asOf),
                grading.changes(risk, asOf),
                duties(story),
                Link.of(story),
                Hub.of(story),
                events.stream().flatMap(CaseReader::sightings).toList(),
                story.reversed().stream().map(InWords::of).toList());
    }

    private List<Duty> duties(List<Recorded> story) {
        return Duties.of(story, timetable).all().sorted(RUNNING_FIRST_BY_DUE).toList();
    }

    private static Stream<Sighting> sightings(Event event) {
        return event instanceof IdentifiersFound found ? found.sightings().stream() : Stream.empty();
    }
}

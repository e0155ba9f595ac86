package org.forthwith.desk.casepage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.forthwith.access.ForceMap;
import org.forthwith.casefile.CaseFile;
import org.forthwith.casefile.Entry;
import org.forthwith.casefile.StateGraph;
import org.forthwith.casefile.Track;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Line;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.reading.Children;
import org.forthwith.kernel.Actor;
import org.forthwith.linking.Matter;
import org.forthwith.obligation.Timetable;

/** Puts a case into words, for its page: each part by its own drawing. */
final class CaseDrawing {

    private final InstantSource clock;
    private final IdentityDrawing identity;
    private final GradeDrawing grades;
    private final ReviewDrawing reviews;
    private final ClockDrawing clocks;
    private final PeopleDrawing people;
    private final HouseholdDrawing household;
    private final IdentifierDrawing identifiers;
    private final LinkDrawing links;
    private final MatterDrawing matters;
    private final ReleaseDrawing releases;
    private final Words words;

    CaseDrawing(Timetable timetable, ForceMap forces, Words words, InstantSource clock) {
        this.clock = clock;
        this.identity = new IdentityDrawing(forces, words);
        this.grades = new GradeDrawing(words);
        this.reviews = new ReviewDrawing(words);
        this.clocks = new ClockDrawing(timetable, words);
        this.people = new PeopleDrawing(timetable, words);
        this.household = new HouseholdDrawing(words);
        this.identifiers = new IdentifierDrawing(words);
        this.links = new LinkDrawing(words);
        this.matters = new MatterDrawing(words);
        this.releases = new ReleaseDrawing(timetable, words);
        this.words = words;
    }

    /** @param matter as it stands now; empty on a page of the past */
    CaseSheet draw(CaseView view, boolean past, Optional<Matter> matter, Actor reader) {
        Instant now = past ? view.asOf() : clock.instant();
        Children children = new Children(view, words);
        return new CaseSheet(
                view,
                past,
                identity.draw(view, now),
                grades.draw(view),
                reviews.draw(view, reader),
                clocks.draw(view, children, now),
                people.draw(view, children, now),
                household.draw(view, children, now),
                identifiers.draw(view),
                view.links().stream().map(links::draw).toList(),
                matter.map(matters::draw).orElse(MatterSheet.NONE),
                releases.draw(view),
                StoryDrawing.draw(view),
                steps(view.file()));
    }

    private static List<Line> steps(CaseFile file) {
        return Arrays.stream(Track.values())
                .flatMap(track -> StateGraph.next(file, track).stream())
                .filter(state -> Entry.of(state) instanceof Entry.ByHand)
                .map(state -> new Line(state.name(), state.words()))
                .toList();
    }
}

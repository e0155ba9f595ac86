package org.forthwith.desk.staff;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.forthwith.allocation.Absence;
import org.forthwith.allocation.Staff;
import org.forthwith.allocation.StaffStory;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.kernel.Actor;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;

/** What others have put down about when a reader is away. Whoever is passed over because of it is told so, where they look first. */
public final class MarkedAway {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Ledger ledger;
    private final Decisions decisions;
    private final Words words;

    public MarkedAway(Ledger ledger, Decisions decisions, Words words) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.words = words;
    }

    /** One sentence for each absence that is not over; none for those that the reader has planned. */
    // [impl->req~staff-told-of-being-marked-away~1]
    public List<String> of(Actor reader, Instant now) {
        List<Recorded> story = decisions.look(reader, () -> ledger.story(Staff.id(reader.force(), reader.id())));
        return StaffStory.of(story).stream()
                .flatMap(staff -> staff.ahead(CivilCalendar.day(now)).stream())
                .flatMap(absence -> byAnother(absence, story, reader))
                .toList();
    }

    private Stream<String> byAnother(Absence absence, List<Recorded> story, Actor reader) {
        return story.stream()
                .filter(entry -> entry.sequence() == absence.sequence())
                .map(Recorded::actor)
                .filter(by -> !by.equals(reader.id()))
                .map(by -> words.say("staff.marked-away", by, DAY.format(absence.from()), DAY.format(absence.until())));
    }
}

package org.forthwith.obligation;

import java.util.List;
import java.util.stream.Stream;
import org.forthwith.ledger.Recorded;

/**
 * The clocks of one case: a pure function of its story. What is stored between two events is the bearing and the open duties, and that is enough:
 * to resume from them and hear the rest comes to the same as hearing everything.
 *
 * @param open in the order in which they were opened
 * @param stopped those that have stopped since this book was begun or resumed
 */
public record Duties(Timetable timetable, Bearing bearing, List<Duty> open, List<Duty> stopped) {

    public Duties {
        open = List.copyOf(open);
        stopped = List.copyOf(stopped);
    }

    /** The book of a case of which nothing has been heard. */
    public static Duties none(Timetable timetable) {
        return new Duties(timetable, Bearing.NEW, List.of(), List.of());
    }

    // [impl->req~due-times-are-a-function-of-the-story~1]
    public static Duties of(List<Recorded> story, Timetable timetable) {
        return none(timetable).hear(story);
    }

    /** Those that run, then those that have stopped. */
    public Stream<Duty> all() {
        return Stream.concat(open.stream(), stopped.stream());
    }

    /** Whether a clock runs, whatever it is about. */
    public boolean runs(String clock) {
        return open.stream().anyMatch(duty -> duty.clock().equals(clock));
    }

    public Duties hear(List<Recorded> more) {
        Duties book = this;
        for (Recorded recorded : more) {
            book = book.hear(recorded);
        }
        return book;
    }

    public Duties hear(Recorded recorded) {
        Bearing after = bearing.after(recorded);
        var situation = new Situation(
                bearing,
                after,
                recorded.force(),
                open,
                () -> timetable.mandatoryChecks(recorded.event().at()));
        List<ClockChange> changes = Hearing.of(recorded, situation);
        if (changes.isEmpty()) {
            return new Duties(timetable, after, open, stopped);
        }
        var turn = new Turn(timetable, open, stopped, recorded);
        changes.forEach(turn::make);
        return new Duties(timetable, after, turn.open, turn.stopped());
    }
}

package org.forthwith.desk.casepage;

import java.time.Duration;
import java.time.Instant;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.ClockFace;
import org.forthwith.desk.part.Tag;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.DueInWords;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;

/** A clock of a case, in words: its state, the time left, what stops it. */
final class ClockDrawing {

    private final Timetable timetable;
    private final DueInWords dueInWords;
    private final Words words;

    ClockDrawing(Timetable timetable, Words words) {
        this.timetable = timetable;
        this.dueInWords = new DueInWords(timetable);
        this.words = words;
    }

    ClockFace face(Duty duty, Instant now) {
        String name = duty.clock() + " " + clock(duty).name();
        Instant stopped = duty.stoppedAt();
        return stopped == null ? running(duty, name, now) : stopped(duty, name, stopped);
    }

    /** One sentence: the rule, the start event and the arithmetic. */
    String why(Duty duty) {
        return dueInWords.of(duty);
    }

    private ClockFace running(Duty duty, String name, Instant now) {
        Tag state = duty.late(now)
                ? new Tag(words.say("clock.late"), Tag.Tone.LATE)
                : duty.rung() >= 50
                        ? new Tag(words.say("clock.warned"), Tag.Tone.WANTED)
                        : new Tag(words.say("clock.running"), Tag.Tone.GOING_ON);
        return new ClockFace(
                name,
                state,
                TimeLeft.dueDate(words, duty.dueAt(), now),
                TimeLeft.words(words, duty.dueAt(), now),
                clock(duty).stops());
    }

    private ClockFace stopped(Duty duty, String name, Instant stopped) {
        Tag state = new Tag(words.say(duty.late(stopped) ? "clock.stopped-late" : "clock.stopped"), Tag.Tone.DONE);
        String after = words.say("clock.after", TimeLeft.length(words, Duration.between(duty.startedAt(), stopped)));
        return new ClockFace(name, state, null, after, duty.stoppedBecause() == null ? "" : duty.stoppedBecause());
    }

    private Clock clock(Duty duty) {
        return timetable
                .catalogue()
                .clock(duty.clock(), timetable.calendar().dayOf(duty.startedAt()))
                .orElseThrow();
    }
}

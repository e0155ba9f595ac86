package org.forthwith.desk.casepage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.ClockFace;
import org.forthwith.desk.part.Tag;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.desk.reading.About;
import org.forthwith.desk.reading.CaseView;
import org.forthwith.desk.reading.Children;
import org.forthwith.obligation.Clock;
import org.forthwith.obligation.DueInWords;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** Puts the clocks of a case into words: what each is about, its state, the time left, what stops it, and why it is due when it is. */
final class ClockDrawing {

    private static final int WARNED = 50;

    private final Timetable timetable;
    private final DueInWords dueInWords;
    private final Words words;

    ClockDrawing(Timetable timetable, Words words) {
        this.timetable = timetable;
        this.dueInWords = new DueInWords(timetable);
        this.words = words;
    }

    ClockSheet draw(CaseView view, Children children, Instant now) {
        var about = new About(view, children, words);
        return new ClockSheet(
                faces(view, about, now, view.duties().stream().filter(Duty::runs)),
                faces(view, about, now, view.duties().stream().filter(duty -> !duty.runs())));
    }

    private List<ClockFace> faces(CaseView view, About about, Instant now, Stream<Duty> duties) {
        return duties.map(duty -> face(view, duty, about.of(duty).orElse(null), now))
                .toList();
    }

    private ClockFace face(CaseView view, Duty duty, @Nullable String about, Instant now) {
        Instant stopped = duty.stoppedAt();
        String why = dueInWords.of(view.file().opened().force(), duty);
        return stopped == null ? running(duty, about, now, why) : stopped(duty, about, stopped, why);
    }

    private ClockFace running(Duty duty, @Nullable String about, Instant now, String why) {
        return new ClockFace(
                duty.clock(),
                name(duty),
                about,
                state(duty, now),
                TimeLeft.dueDate(words, duty.dueAt(), now),
                TimeLeft.words(words, duty.dueAt(), now),
                clock(duty).stops(),
                why);
    }

    private Tag state(Duty duty, Instant now) {
        if (duty.late(now)) {
            return new Tag(words.say("clock.late"), Tag.Tone.LATE);
        }
        return duty.rung() >= WARNED
                ? new Tag(words.say("clock.warned"), Tag.Tone.WANTED)
                : new Tag(words.say("clock.running"), Tag.Tone.GOING_ON);
    }

    private ClockFace stopped(Duty duty, @Nullable String about, Instant stopped, String why) {
        String because = duty.stoppedBecause();
        return new ClockFace(
                duty.clock(),
                name(duty),
                about,
                new Tag(words.say(duty.late(stopped) ? "clock.stopped-late" : "clock.stopped"), Tag.Tone.DONE),
                null,
                words.say("clock.after", TimeLeft.length(words, Duration.between(duty.startedAt(), stopped))),
                because == null ? "" : because,
                why);
    }

    private String name(Duty duty) {
        String name = clock(duty).name();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Clock clock(Duty duty) {
        return timetable
                .catalogue()
                .clock(duty.clock(), CivilCalendar.day(duty.startedAt()))
                .orElseThrow();
    }
}

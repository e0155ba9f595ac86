package org.forthwith.desk.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.forthwith.desk.clocks.DutySheet.Choice;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.part.Tag;
import org.forthwith.desk.part.TimeLeft;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.ForceCode;
import org.forthwith.obligation.Breaches;
import org.forthwith.obligation.Cause;
import org.forthwith.obligation.DueInWords;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Rests;
import org.forthwith.obligation.Timetable;
import org.jspecify.annotations.Nullable;

/** Puts one duty of a case into words. */
final class DutyDrawing {

    private final Timetable timetable;
    private final Words words;

    DutyDrawing(Timetable timetable, Words words) {
        this.timetable = timetable;
        this.words = words;
    }

    /**
     * @param about what the duty is about; null when it is about the case
     * @param person who would be told next by name; null where nobody is known
     */
    DutySheet draw(
            ForceCode force, Duty duty, @Nullable String about, @Nullable String person, Actor reader, Instant now) {
        Instant at = duty.stoppedAt() == null ? now : duty.stoppedAt();
        return new DutySheet(
                duty.clock(),
                duty.openedBy(),
                timetable.clock(duty).name(),
                about,
                state(duty, now),
                TimeLeft.dueDate(words, duty.dueAt(), at),
                TimeLeft.words(words, duty.dueAt(), at),
                new DueInWords(timetable).of(force, duty),
                told(duty, person),
                rests(duty, now),
                duty.pauses().by(at).isZero()
                        ? null
                        : TimeLeft.length(words, duty.pauses().by(at)),
                cause(duty, now),
                reasons(duty, now),
                duty.late(now) && duty.account().cause() == null && Breaches.mayExplain(reader),
                duty.lateTwiceOver(now) && duty.account().acknowledgedAt() == null && Breaches.mayAcknowledge(reader));
    }

    private String told(Duty duty, @Nullable String person) {
        String role = timetable.addressee(duty).name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return person == null ? words.say("duty.told", role) : words.say("duty.told-by-name", role, person);
    }

    private Tag state(Duty duty, Instant now) {
        if (!duty.runs()) {
            return new Tag(words.say(duty.late(now) ? "clock.stopped-late" : "clock.stopped"), Tag.Tone.DONE);
        }
        if (duty.late(now)) {
            return new Tag(words.say("clock.late"), Tag.Tone.LATE);
        }
        return duty.pauses().at(now).isPresent()
                ? new Tag(words.say("duty.rests"), Tag.Tone.WANTED)
                : new Tag(words.say("clock.running"), Tag.Tone.GOING_ON);
    }

    private @Nullable String rests(Duty duty, Instant now) {
        return duty.pauses()
                .at(now)
                .map(pause -> words.say(
                        "duty.rests-until",
                        words.at(pause.until()),
                        pause.because().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .orElse(null);
    }

    private @Nullable String cause(Duty duty, Instant now) {
        return timetable.causes(now).stream()
                .filter(cause -> cause.code().equals(duty.account().cause()))
                .map(Cause::words)
                .findFirst()
                .orElse(null);
    }

    private List<Choice> reasons(Duty duty, Instant now) {
        return !duty.runs() || duty.late(now) || duty.pauses().at(now).isPresent()
                ? List.of()
                : new Rests(timetable)
                        .reasons(duty, now).stream()
                                .map(reason -> new Choice(
                                        reason.code(), words.say("duty.reason", reason.words(), reason.mostDays())))
                                .toList();
    }
}

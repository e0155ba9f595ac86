package org.forthwith.flow;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.ClockSettingEvent.ClockTimeProposed;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.IdSource;
import org.forthwith.kernel.Reason;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.ClockTime;
import org.forthwith.obligation.Timekeeper;
import org.forthwith.obligation.Timekeeper.Ruling;
import org.forthwith.obligation.Timekeeper.Wish;
import org.forthwith.obligation.Timetable;

/** The acts by which a force gives its clocks times of its own. */
public final class ClockTimeWork {

    private final Ledger ledger;
    private final Decisions decisions;
    private final InstantSource clock;
    private final IdSource ids;
    private final Timekeeper timekeeper;

    ClockTimeWork(Rooms rooms, Timetable timetable) {
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.clock = rooms.clock();
        this.ids = rooms.ids();
        this.timekeeper = new Timekeeper(timetable);
    }

    public Reply propose(Actor by, Wish wish, Reason why) {
        UUID id = ids.next();
        Instant now = clock.instant();
        return decided(by, () -> {
            ledger.begin(id);
            return recorded(timekeeper.propose(id, wish, by, why, now), by);
        });
    }

    public Reply sign(Actor by, UUID id) {
        return on(id, by, time -> timekeeper.sign(id, time, by, clock.instant()));
    }

    /** @param from the first day on which the time of the catalogue holds again */
    public Reply withdraw(Actor by, UUID id, LocalDate from, Reason why) {
        return on(id, by, time -> timekeeper.withdraw(id, time, from, by, why, clock.instant()));
    }

    /** Only a setting of one's own force: whoever reaches others by their role reads theirs and sets none. */
    private Reply on(UUID id, Actor by, Function<ClockTime, Ruling> rule) {
        return decided(by, () -> {
            List<Recorded> story = ledger.storyToAddTo(id);
            return story.isEmpty()
                            || !(story.getFirst().event() instanceof ClockTimeProposed)
                            || !story.getFirst().force().equals(by.force())
                    ? refused("no-such-setting", "Your force has no such setting.")
                    : recorded(rule.apply(ClockTime.of(story)), by);
        });
    }

    /** Whoever asks this machine from now on is told of it. */
    private Reply decided(Actor by, Supplier<Reply> decision) {
        Reply reply = decisions.take(by, decision);
        if (reply instanceof Reply.Done) {
            timekeeper.timetable().own().lookAgain();
        }
        return reply;
    }

    private Reply recorded(Ruling ruling, Actor by) {
        return switch (ruling) {
            case Ruling.Done done -> done(done.event(), by);
            case Ruling.No no -> refused(no.code(), no.because());
        };
    }

    private Reply done(ClockSettingEvent event, Actor by) {
        return new Reply.Done(Recorded.version(
                ledger.append(List.of(new Happening(event, by.force(), by, Acting.authority(by), null)))));
    }

    private static Reply refused(String code, String because) {
        return new Reply.Refused(code, because, List.of());
    }
}

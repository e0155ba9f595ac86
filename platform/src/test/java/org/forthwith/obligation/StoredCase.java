package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.calendar.Limit.WorkingDays;
import org.forthwith.calendar.SlowCalendar;
import org.forthwith.calendar.SlowCalendar.DayOff;
import org.forthwith.event.Event;
import org.forthwith.ledger.Recorded;

/**
 * One case as a platform works it: before each event the announcements are told and the ladder is swept, and what is stored is taken up again each time.
 * Beside it runs a second account of when each open duty is due, by arithmetic of its own.
 */
final class StoredCase {

    private record Name(String clock, int openedBy) {}

    private final Timetable timetable;
    private final SlowCalendar slow;
    private final String code;
    private final long seed;
    private final TreeSet<LocalDate> announcements = new TreeSet<>();
    private final List<Recorded> story = new ArrayList<>();
    private final List<Duty> stopped = new ArrayList<>();
    private final Map<Name, Instant> expected = new HashMap<>();
    private final Map<Name, LocalDate> knownBy = new HashMap<>();
    private Duties stored;
    private long caseDays;
    private long moved;

    StoredCase(Timetable timetable, SlowCalendar slow, String code, long seed) {
        this.timetable = timetable;
        this.slow = slow;
        this.code = code;
        this.seed = seed;
        this.stored = Duties.none(timetable);
        slow.daysOff(code).stream()
                .map(DayOff::known)
                .filter(day -> !day.equals(LocalDate.MIN))
                .forEach(announcements::add);
    }

    void hear(Recorded entry) {
        Instant now = entry.event().at();
        pass(now);
        if (!story.isEmpty()) {
            tellAnnouncements(entry, now);
            new Sweep(timetable).due(stored.open(), now).forEach(rung -> record(entry, rung));
        }
        record(entry, entry.event());
    }

    private void pass(Instant now) {
        if (!story.isEmpty()
                && stored.open().stream().anyMatch(duty -> duty.clock().equals("K50"))) {
            LocalDate before = CivilCalendar.day(story.getLast().recordedAt());
            caseDays += Math.max(0, ChronoUnit.DAYS.between(before, CivilCalendar.day(now)));
        }
    }

    private void tellAnnouncements(Recorded entry, Instant now) {
        expect(CivilCalendar.day(now));
        new Announcements(timetable).due(entry.force(), stored.open(), now).forEach(holiday -> record(entry, holiday));
        stored.open().forEach(this::compare);
        assertThat(new Announcements(timetable).due(entry.force(), stored.open(), now))
                .as("seed %d: told twice", seed)
                .isEmpty();
    }

    /** What each announcement up to today does to what is open, by the rule: working days only, not late, never earlier. */
    private void expect(LocalDate today) {
        for (Duty duty : stored.open()) {
            Name name = name(duty);
            LocalDate known = Objects.requireNonNull(knownBy.get(name));
            if (today.isAfter(known) && timetable.clock(duty).limit(duty.term()) instanceof WorkingDays limit) {
                for (LocalDate announced : announcements.subSet(known, false, today, true)) {
                    Instant due = Objects.requireNonNull(expected.get(name));
                    boolean late = duty.rung() >= 100
                            || !due.isAfter(
                                    announced.atStartOfDay(CivilCalendar.LONDON).toInstant());
                    Instant later = slow.due(duty.startedAt(), limit.words(), code, announced);
                    if (!late && later.isAfter(due)) {
                        expected.put(name, later);
                        moved++;
                    }
                }
                knownBy.put(name, today);
            }
        }
    }

    private void record(Recorded like, Event event) {
        int sequence = story.size() + 1;
        var entry = new Recorded(
                100L + sequence,
                sequence,
                like.force(),
                event,
                like.recordedAt(),
                like.actor(),
                like.byPerson() && event.equals(like.event()),
                like.authority(),
                null);
        story.add(entry);
        stored = new Duties(timetable, stored.bearing(), stored.open(), List.of()).hear(entry);
        stored.stopped().forEach(duty -> stopped.add(duty.accountedFor(Account.NONE)));
        stored.open().forEach(duty -> account(duty, CivilCalendar.day(event.at())));
        if (event.equals(like.event())) {
            stored.open().forEach(this::compare);
        }
    }

    /** A new duty, or one on other terms, is due by the calendar as it is known on that day. */
    private void account(Duty duty, LocalDate today) {
        Name name = name(duty);
        boolean working = timetable.clock(duty).limit(duty.term()) instanceof WorkingDays;
        if (!working || !expected.containsKey(name)) {
            var calendar = timetable.calendars().of(story.getLast().force(), today);
            Limit given = duty.decided() == null
                    ? timetable.clock(duty).applied(duty.startedAt(), duty.term(), calendar)
                    : duty.decided();
            String limit = given.words();
            expected.put(name, slow.due(duty.startedAt(), limit, code, today));
            knownBy.put(name, today);
        }
    }

    private void compare(Duty duty) {
        if (!duty.dueAt().equals(expected.get(name(duty)))) {
            assertThat(duty.dueAt())
                    .as("seed %d, entry %d: %s", seed, story.size(), duty)
                    .isEqualTo(expected.get(name(duty)));
        }
    }

    /** The whole story heard anew comes to what was stored. */
    void end() {
        Duties whole = Duties.of(story, timetable);
        assertThat(stored.bearing()).as("seed %d", seed).isEqualTo(whole.bearing());
        assertThat(Set.copyOf(stored.open())).as("seed %d", seed).isEqualTo(Set.copyOf(whole.open()));
        assertThat(Set.copyOf(stopped))
                .as("seed %d, but for what is put on record about a breach after the duty has stopped", seed)
                .isEqualTo(whole.stopped().stream()
                        .map(duty -> duty.accountedFor(Account.NONE))
                        .collect(Collectors.toSet()));
        assertThat(stopped).as("seed %d", seed).hasSameSizeAs(whole.stopped());
    }

    private static Name name(Duty duty) {
        return new Name(duty.clock(), duty.openedBy());
    }

    long caseDays() {
        return caseDays;
    }

    long moved() {
        return moved;
    }
}

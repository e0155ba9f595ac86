package org.forthwith.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.source.BankHolidayTable;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Role;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.source.ClockTables;
import org.forthwith.reference.Forces;
import org.forthwith.reference.Jurisdiction;

/** A case told in the order in which it happened. Time is moved, never waited for. */
final class CaseStory {

    static final Timetable TIMETABLE =
            new Timetable(ClockTables.read(), new Calendars(BankHolidayTable.read(), Forces.load()));

    /** Which counts months and hours as every calendar does. */
    static final CivilCalendar CALENDAR =
            TIMETABLE.calendars().of(Jurisdiction.ENGLAND_AND_WALES, LocalDate.of(2030, 12, 31));

    final CaseId caseId = new CaseId(new UUID(1, 1));
    final List<Recorded> recorded = new ArrayList<>();
    Instant now;
    Duties duties = Duties.none(TIMETABLE);

    ForceCode force = new ForceCode("52");

    private CaseStory(Instant now) {
        this.now = now;
    }

    static CaseStory from(String start) {
        return new CaseStory(instant(start));
    }

    /** A case that a platform's report has opened: nobody has touched it yet. */
    static CaseStory received(String at) {
        return from(at).platform(Happens.received()).platform(Happens.opened(false, false));
    }

    CaseStory at(String time) {
        return at(instant(time));
    }

    CaseStory at(Instant time) {
        now = time;
        return this;
    }

    CaseStory person(Happens happens) {
        return record(happens.in(caseId, now), true);
    }

    /** A person in that role, and no other. */
    CaseStory person(Role role, Happens happens) {
        return record(happens.in(caseId, now), true, role.name());
    }

    CaseStory platform(Happens happens) {
        return record(happens.in(caseId, now), false);
    }

    CaseStory record(Event event, boolean byPerson) {
        return record(event, byPerson, Role.INVESTIGATOR.name());
    }

    private CaseStory record(Event event, boolean byPerson, String authority) {
        int sequence = recorded.size() + 1;
        String actor = byPerson ? "o.1" : "platform";
        var entry = new Recorded(100L + sequence, sequence, force, event, now, actor, byPerson, authority, null);
        recorded.add(entry);
        duties = duties.hear(entry);
        return this;
    }

    /** Moves on to that time, sweeps until there is nothing more to report, and hears what is reported. */
    List<RungReached> sweepAt(String time) {
        return at(time).sweep();
    }

    List<RungReached> sweep() {
        var all = new ArrayList<RungReached>();
        for (var rungs = due(); !rungs.isEmpty(); rungs = due()) {
            all.addAll(rungs);
            rungs.forEach(rung -> record(rung, false));
        }
        return all;
    }

    private List<RungReached> due() {
        return new Sweep(TIMETABLE).due(duties.open(), now);
    }

    List<Duty> open(String clock) {
        return duties.open().stream().filter(duty -> duty.clock().equals(clock)).toList();
    }

    Duty only(String clock) {
        assertThat(open(clock)).as("open duties of %s", clock).hasSize(1);
        return open(clock).getFirst();
    }

    Duty lastStopped(String clock) {
        return duties.stopped().stream()
                .filter(duty -> duty.clock().equals(clock))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static Instant instant(String text) {
        return ZonedDateTime.parse(text).toInstant();
    }
}

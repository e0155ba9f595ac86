package org.forthwith.flow;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthwith.calendar.BankHolidays;
import org.forthwith.calendar.Calendars;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Decisions;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Ledger;
import org.forthwith.ledger.Story;
import org.forthwith.obligation.Announcements;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.DutySheet.Span;
import org.forthwith.obligation.Timetable;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Tells every case whose clocks count working days of bank holidays that were announced while they ran. It looks once a day, and again after each
 * start: the table of holidays changes with the product only. Stopped on the way it starts anew and finds told what it has told already; on two
 * machines at once it comes to the same.
 */
final class HolidaySweep {

    private static final System.Logger LOG = System.getLogger(HolidaySweep.class.getName());

    private static final int AT_ONCE = 200;

    private final DutySheet sheet;
    private final Timetable timetable;
    private final Announcements announcements;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Actor platform;

    /** The day on which it has last looked through to the end. */
    private volatile @Nullable LocalDate looked;

    HolidaySweep(Rooms rooms, DutySheet sheet, Timetable timetable) {
        this.sheet = sheet;
        this.timetable = timetable;
        this.announcements = new Announcements(timetable);
        this.ledger = rooms.ledger();
        this.decisions = rooms.decisions();
        this.platform = rooms.platform();
    }

    /** A fault here is told and tried again at the next wake-up; the clocks go on meanwhile. */
    // [impl->req~a-holiday-is-told-once~1]
    void ifDue(Instant now) {
        LocalDate today = CivilCalendar.day(now);
        if (!today.equals(looked)) {
            boolean all = true;
            for (Jurisdiction jurisdiction : Jurisdiction.values()) {
                all &= tell(jurisdiction, now);
            }
            looked = all ? today : null;
        }
    }

    private boolean tell(Jurisdiction jurisdiction, Instant now) {
        BankHolidays holidays = timetable.calendars().holidays(jurisdiction);
        boolean all = true;
        for (LocalDate announced :
                holidays.announcements().headSet(CivilCalendar.day(now).plusDays(1))) {
            all &= tell(span(holidays, announced), now);
        }
        return all;
    }

    private Span span(BankHolidays holidays, LocalDate announced) {
        Calendars calendars = timetable.calendars();
        LocalDate first = holidays.announcedOn(announced).getFirst().day();
        return new Span(
                timetable.catalogue().countingWorkingDays(),
                calendars.goingBy(holidays.jurisdiction()),
                CivilCalendar.startOf(announced),
                CivilCalendar.startOf(first));
    }

    private boolean tell(Span span, Instant now) {
        try {
            boolean all = true;
            for (List<CaseId> page = page(span, null); !page.isEmpty(); page = page(span, page.getLast())) {
                all &= tell(page.stream().map(CaseId::value).toList(), now);
            }
            return all;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(
                    ERROR,
                    "the bank holidays could not be looked at: {0}",
                    fault.getClass().getName());
            return false;
        }
    }

    private List<CaseId> page(Span span, @Nullable CaseId after) {
        return decisions.look(platform, () -> sheet.running(span, AT_ONCE, after));
    }

    /** A story that cannot be read must not keep the holiday from the others. */
    private boolean tell(List<UUID> cases, Instant now) {
        try {
            return decisions.take(platform, () -> record(cases, now));
        } catch (RuntimeException | StackOverflowError fault) {
            return cases.stream().map(one -> alone(one, now)).reduce(true, Boolean::logicalAnd);
        }
    }

    private boolean alone(UUID one, Instant now) {
        try {
            return decisions.take(platform, () -> record(List.of(one), now));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(
                    ERROR,
                    "{0} could not be told of a bank holiday: {1}",
                    one,
                    fault.getClass().getName());
            return false;
        }
    }

    /** The sheet says which cases to look at; what moves is asked of their stories, held still while it is recorded. */
    private boolean record(List<UUID> cases, Instant now) {
        ledger.append(ledger.storiesToAddTo(cases).stream()
                .flatMap(story -> news(story, now))
                .toList());
        return true;
    }

    private Stream<Happening> news(Story story, Instant now) {
        Case theCase = Case.of(story.entries());
        Duties book = Duties.of(story.entries(), timetable);
        announcements
                .due(story.force(), book.open(), now)
                .forEach(holiday -> theCase.chapter().add(holiday, platform, "clocks"));
        return theCase.chapter().added().stream();
    }
}

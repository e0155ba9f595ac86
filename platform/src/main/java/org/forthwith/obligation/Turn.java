package org.forthwith.obligation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.kernel.CaseId;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.ClockChange.Acknowledge;
import org.forthwith.obligation.ClockChange.Climb;
import org.forthwith.obligation.ClockChange.Explain;
import org.forthwith.obligation.ClockChange.GoOn;
import org.forthwith.obligation.ClockChange.MoreHolidays;
import org.forthwith.obligation.ClockChange.Redate;
import org.forthwith.obligation.ClockChange.Relax;
import org.forthwith.obligation.ClockChange.Rest;
import org.forthwith.obligation.ClockChange.RestAbout;
import org.forthwith.obligation.ClockChange.Restart;
import org.forthwith.obligation.ClockChange.Start;
import org.forthwith.obligation.ClockChange.Stop;
import org.forthwith.obligation.ClockChange.StopAll;
import org.forthwith.obligation.ClockChange.StopEvery;
import org.forthwith.obligation.Pauses.Pause;
import org.jspecify.annotations.Nullable;

/** The duties of a case while one event turns the page: the changes are made one after the other. */
final class Turn {

    final List<Duty> open;
    private List<Duty> stopped;
    private boolean ownStopped;
    private final Timetable timetable;
    private final Recorded recorded;
    /** When it was recorded, in microseconds, because that is what a database keeps. */
    private final Instant at;
    /** What starts and stops does so from here. */
    private final Instant happened;

    private @Nullable Local where;

    Turn(Timetable timetable, List<Duty> open, List<Duty> stopped, Recorded recorded) {
        this.timetable = timetable;
        this.open = new ArrayList<>(open);
        this.stopped = stopped;
        this.recorded = recorded;
        this.at = recorded.event().at().truncatedTo(ChronoUnit.MICROS);
        this.happened = recorded.event().happenedAt().truncatedTo(ChronoUnit.MICROS);
    }

    /** In the force that owns the case, by its calendar as it was known when the event happened. Asked for by some changes only. */
    private Local where() {
        Local known = where;
        if (known == null) {
            known = timetable.local(recorded.force(), CivilCalendar.day(at));
            where = known;
        }
        return known;
    }

    void make(ClockChange change) {
        switch (change) {
            case Start start -> start(start, happened);
            case Restart again -> restart(again);
            case Redate redate -> replace(is(redate.clock()), duty -> timetable.redated(duty, redate.term(), where()));
            case Relax relax ->
                replace(is(relax.clock()), duty -> laxer(duty, timetable.redated(duty, relax.term(), where())));
            case MoreHolidays more -> replace(duty -> true, duty -> timetable.withHolidays(duty, at, where()));
            case Stop stop -> stop(is(stop.clock(), stop.about()), stop.because());
            case StopEvery stop -> stop(is(stop.clock()), stop.because());
            case StopAll all -> stop(duty -> true, all.because());
            case Climb climb -> replace(climb::moves, duty -> timetable.climbed(duty, climb.percent()));
            case Rest rest -> rest(named(rest.clock(), rest.openedBy()), pause(rest.until(), rest.because()));
            case RestAbout rest -> restAnew(is(rest.clock(), rest.about()), pause(rest.until(), rest.because()));
            case GoOn on ->
                replace(
                        named(on.clock(), on.openedBy()),
                        duty -> timetable.rung(duty.resting(duty.pauses().ended(at))));
            case Explain why -> account(named(why.clock(), why.openedBy()), account -> account.because(why.cause()));
            case Acknowledge known ->
                account(named(known.clock(), known.openedBy()), account -> account.acknowledged(at));
        }
    }

    // [impl->req~the-stricter-due-time-stands~1]
    private void start(Start start, Instant from) {
        var caseId = new CaseId(recorded.event().stream());
        timetable.open(caseId, recorded.sequence(), from, start, where()).ifPresent(candidate -> {
            Predicate<Duty> rival = is(start.clock(), start.about());
            if (!stands(rival.and(duty -> !duty.dueAt().isAfter(candidate.dueAt())))) {
                stop(rival, "a stricter one took its place");
                open.add(candidate);
            }
        });
    }

    private boolean stands(Predicate<Duty> which) {
        for (Duty duty : open) {
            if (which.test(duty)) {
                return true;
            }
        }
        return false;
    }

    /** A wait that begins anew begins when that is recorded: whoever records something late has acted now. */
    private void restart(Restart again) {
        Predicate<Duty> before =
                is(again.clock(), again.about()).and(duty -> duty.startedAt().isBefore(at));
        if (stop(before, again.because(), duty -> at)) {
            start(new Start(again.clock(), again.term(), again.about()), at);
        }
    }

    private void stop(Predicate<Duty> which, String because) {
        stop(which, because, this::end);
    }

    private boolean stop(Predicate<Duty> which, String because, Function<Duty, Instant> end) {
        boolean any = false;
        for (Iterator<Duty> duties = open.iterator(); duties.hasNext(); ) {
            Duty duty = duties.next();
            if (which.test(duty)) {
                duties.remove();
                ownStopped().add(duty.stopped(end.apply(duty), because));
                any = true;
            }
        }
        return any;
    }

    /** What is recorded late stops a clock when it happened; one that has started since stops as it started. */
    // [impl->req~an-act-says-when-it-happened~1]
    private Instant end(Duty duty) {
        Instant late = duty.startedAt().isBefore(at) ? duty.startedAt() : at;
        return happened.isBefore(late) ? late : happened;
    }

    /** What rests already goes on resting: two reasons at once would hide one of them. What is late already never begins to. */
    private void rest(Predicate<Duty> which, Pause pause) {
        replace(
                which.and(duty -> !resting(duty) && at.isBefore(duty.dueAt())),
                duty -> timetable.rung(duty.resting(duty.pauses().with(pause))));
    }

    /** What rests already rests until another time, sooner or later, from now on. */
    // [impl->req~the-deferral-decided-last-counts~1]
    private void restAnew(Predicate<Duty> which, Pause pause) {
        replace(
                which.and(duty -> resting(duty) || at.isBefore(duty.dueAt())),
                duty -> timetable.rung(duty.resting(duty.pauses().ended(at).with(pause))));
    }

    private boolean resting(Duty duty) {
        return duty.pauses().at(at).isPresent();
    }

    private Pause pause(Instant until, String because) {
        return new Pause(at, until.truncatedTo(ChronoUnit.MICROS), because);
    }

    /** A breach is accounted for while the duty runs, and after. */
    private void account(Predicate<Duty> which, UnaryOperator<Account> said) {
        replace(which, duty -> duty.accountedFor(said.apply(duty.account())));
        ownStopped().replaceAll(duty -> which.test(duty) ? duty.accountedFor(said.apply(duty.account())) : duty);
    }

    List<Duty> stopped() {
        return stopped;
    }

    /** Most events stop nothing, and what has stopped is many. */
    private List<Duty> ownStopped() {
        if (!ownStopped) {
            stopped = new ArrayList<>(stopped);
            ownStopped = true;
        }
        return stopped;
    }

    private void replace(Predicate<Duty> which, UnaryOperator<Duty> change) {
        open.replaceAll(duty -> which.test(duty) ? change.apply(duty) : duty);
    }

    private static Duty laxer(Duty stands, Duty other) {
        return other.dueAt().isBefore(stands.dueAt()) ? stands : other;
    }

    private static Predicate<Duty> is(String clock) {
        return duty -> duty.clock().equals(clock);
    }

    private static Predicate<Duty> is(String clock, @Nullable String about) {
        return duty -> duty.clock().equals(clock) && Objects.equals(duty.about(), about);
    }

    private static Predicate<Duty> named(String clock, int openedBy) {
        return duty -> duty.clock().equals(clock) && duty.openedBy() == openedBy;
    }
}

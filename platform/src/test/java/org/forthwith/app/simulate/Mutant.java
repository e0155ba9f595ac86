package org.forthwith.app.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.forthwith.app.simulate.memory.Bookkeeping;
import org.forthwith.app.simulate.people.Post;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.event.CaseEvent;
import org.forthwith.event.Event;
import org.forthwith.event.ObligationEvent.RungReached;
import org.forthwith.event.RiskEvent.GradeConfirmed;
import org.forthwith.event.RiskEvent.GradeProposed;
import org.forthwith.event.RiskEvent.ReviewRequested;
import org.forthwith.event.SafeguardingEvent.ChildShared;
import org.forthwith.event.SafeguardingEvent.ShareAcknowledged;
import org.forthwith.flow.Receipt;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.DutySheet;

/** A bug that somebody could make, planted at a door of the simulated platform, and the invariant that has to see it. */
enum Mutant {
    SWEEP_FORGETS_THE_RUNG_AT_90("rungs-in-time (5)", doors -> doors.withSheet(Mutant::withoutThe90)),
    RUNG_REPORTED_TWICE("rungs-once (5)", doors -> recording(doors, Mutant::twice)),
    SWEEPER_STOPS_FOR_GOOD("rungs-in-time (5)", doors -> doors.withSheet(real -> (now, most, after) -> List.of())),
    IDLE_CLOCK_NOT_RESTARTED_ON_REOPENING("running-clock (3)", doors -> doors.withBookkeeping(Mutant::noIdleClock)),
    CLOSED_CASE_KEEPS_ITS_DUTIES("running-clock (3)", doors -> doors.withBookkeeping(Mutant::closingStopsNothing)),
    OWNER_LOST_ON_HAND_OVER("accountable-owner (3)", doors -> recording(doors, Mutant::nobody)),
    DUE_TIME_COUNTED_FROM_ALLOCATION("stored-due-times (4)", doors -> doors.withBookkeeping(Mutant::fromAllocation)),
    HIGHER_GRADE_GIVES_MORE_TIME("stored-due-times (4)", doors -> doors.withBookkeeping(Mutant::moreTime)),
    DAY_ENDS_AT_MIDNIGHT_UTC("stored-due-times (4)", doors -> doors.withBookkeeping(Mutant::midnightUtc)),
    LOST_MESSAGE_ACKNOWLEDGED("reports-once (1, 2)", doors -> doors.withPost(Mutant::acknowledgesWhatIsLost)),
    DOUBLED_REPORT_TAKEN_TWICE("reports-once (1, 2)", doors -> doors.withReferrals(Forgetful::new)),
    LOWER_GRADE_WITHOUT_APPROVAL("lowering-by-two (6)", doors -> recording(doors, Mutant::confirmedAtOnce)),
    ACKNOWLEDGEMENT_GOES_BACKWARDS("acknowledgements-forward (12)", doors -> recording(doors, Mutant::sentAgain)),
    CLOSED_CASES_ARE_NOT_SEARCHED("links-in-any-order (11)", doors -> doors.withHolders(OpenOnly::new));

    private final String caughtBy;
    private final UnaryOperator<Doors> planted;

    Mutant(String caughtBy, UnaryOperator<Doors> planted) {
        this.caughtBy = caughtBy;
        this.planted = planted;
    }

    String caughtBy() {
        return caughtBy;
    }

    Doors doors() {
        return planted.apply(Doors.plain());
    }

    private static Doors recording(Doors doors, UnaryOperator<List<Happening>> change) {
        return doors.withLedger(real -> new Recording(real, change));
    }

    /** Once 75 % has been reported, nobody looks before the duty is due. */
    private static DutySheet withoutThe90(DutySheet real) {
        return (now, most, after) -> real.dueBy(now, most, after).stream()
                .filter(open -> open.duty().rung() != 75 || !open.duty().dueAt().isAfter(now))
                .toList();
    }

    private static List<Happening> each(List<Happening> all, Function<Happening, List<Happening>> one) {
        return all.stream().flatMap(happening -> one.apply(happening).stream()).toList();
    }

    private static Happening with(Happening was, Event event) {
        return new Happening(event, was.force(), was.actor(), was.authority(), was.ruleVersion());
    }

    private static List<Happening> twice(List<Happening> all) {
        return each(all, one -> one.event() instanceof RungReached ? List.of(one, one) : List.of(one));
    }

    private static List<Happening> nobody(List<Happening> all) {
        return each(
                all,
                one -> one.event() instanceof CaseEvent.OwnerNamed named
                        ? List.of(with(one, new CaseEvent.OwnerNamed(named.caseId(), named.at(), "nobody", "Nobody")))
                        : List.of(one));
    }

    private static List<Happening> confirmedAtOnce(List<Happening> all) {
        return each(
                all,
                one -> one.event() instanceof ReviewRequested asked
                        ? List.of(
                                one,
                                with(
                                        one,
                                        new GradeConfirmed(
                                                asked.caseId(),
                                                asked.at(),
                                                asked.asked(),
                                                "rules",
                                                List.of(),
                                                "Agreed.")))
                        : List.of(one));
    }

    private static List<Happening> sentAgain(List<Happening> all) {
        return each(
                all,
                one -> one.event() instanceof ShareAcknowledged answer
                        ? List.of(
                                one,
                                with(one, new ChildShared(answer.caseId(), answer.at(), answer.childId(), "again")))
                        : List.of(one));
    }

    private static Optional<Receipt> acknowledgesWhatIsLost(Post.Fate fate, Supplier<Receipt> door) {
        return fate == Post.Fate.LOST
                ? Optional.of(new Receipt.Known(new ReferralId(new UUID(0, 0)), "K-0"))
                : Post.carried(fate, door);
    }

    private static Duties noIdleClock(Duties before, Recorded entry) {
        Duties after = Bookkeeping.hearing(before, entry);
        return entry.event() instanceof CaseEvent.Reopened
                ? with(
                        after,
                        after.open().stream()
                                .filter(duty -> !duty.clock().equals(Catalogue.IDLE))
                                .toList())
                : after;
    }

    private static Duties closingStopsNothing(Duties before, Recorded entry) {
        return entry.event() instanceof CaseEvent.Closed ? before : Bookkeeping.hearing(before, entry);
    }

    private static Duties fromAllocation(Duties before, Recorded entry) {
        Duties after = Bookkeeping.hearing(before, entry);
        return entry.event() instanceof CaseEvent.OwnerNamed named
                ? due(after, Set.of("K09b"), duty -> duty.dueAt().plus(Duration.between(duty.startedAt(), named.at())))
                : after;
    }

    private static Duties moreTime(Duties before, Recorded entry) {
        Duties after = Bookkeeping.hearing(before, entry);
        return entry.event() instanceof GradeProposed
                        && before.bearing().grade() != after.bearing().grade()
                ? due(after, Set.of("K09b"), duty -> duty.dueAt().plus(Duration.ofDays(7)))
                : after;
    }

    /** In summer a day in London ends an hour before the day of UTC does. */
    private static Duties midnightUtc(Duties before, Recorded entry) {
        Duties after = Bookkeeping.hearing(before, entry);
        return due(after, Set.of("K10", "K12", "K13", "K14", "K15", "K16"), duty -> utc(duty.dueAt()));
    }

    private static Instant utc(Instant due) {
        var london = due.atZone(CivilCalendar.LONDON);
        return london.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? london.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : due;
    }

    private static Duties due(Duties book, Set<String> clocks, Function<Duty, Instant> due) {
        List<Duty> open = new ArrayList<>(book.open());
        open.replaceAll(duty -> clocks.contains(duty.clock()) ? dated(duty, due.apply(duty)) : duty);
        return with(book, open);
    }

    private static Duty dated(Duty duty, Instant due) {
        return new Duty(
                duty.caseId(),
                duty.clock(),
                duty.openedBy(),
                duty.about(),
                duty.term(),
                duty.startedAt(),
                due,
                duty.rung(),
                duty.nextRungAt(),
                null,
                null,
                duty.version());
    }

    private static Duties with(Duties book, List<Duty> open) {
        return new Duties(book.timetable(), book.bearing(), open, List.of());
    }
}

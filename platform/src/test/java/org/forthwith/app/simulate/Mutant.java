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
import java.util.function.BiPredicate;
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
import org.forthwith.kernel.CaseId;
import org.forthwith.kernel.ReferralId;
import org.forthwith.ledger.Happening;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.DutySheet;
import org.forthwith.obligation.OpenDuty;
import org.jspecify.annotations.Nullable;

/** A bug that somebody could make, planted at a door of the simulated platform, and the invariant that has to see it. */
record Mutant(String bug, String caughtBy, UnaryOperator<Doors> planted) {

    static final String TWICE = "a rung is reported twice";

    static List<Mutant> all() {
        return List.of(
                new Mutant(
                        "the sweep forgets the rung at 90 %",
                        "rungs-in-time (5)", doors -> doors.withSheet(Mutant::withoutThe90)),
                new Mutant(TWICE, "rungs-once (5)", doors -> recording(doors, Mutant::twice)),
                new Mutant(
                        "the sweeper stops for good",
                        "rungs-in-time (5)",
                        doors -> doors.withSheet(real -> new Hiding(real, (open, now) -> false))),
                new Mutant(
                        "the idle clock does not start on reopening",
                        "running-clock (3)",
                        doors -> doors.withBookkeeping(Mutant::noIdleClock)),
                new Mutant(
                        "a closed case keeps its duties",
                        "running-clock (3)",
                        doors -> doors.withBookkeeping(Mutant::closingStopsNothing)),
                new Mutant(
                        "the owner is lost when somebody takes the case",
                        "accountable-owner (3)",
                        doors -> recording(doors, Mutant::nobody)),
                new Mutant(
                        "a due time is counted from allocation",
                        "stored-due-times (4)",
                        doors -> doors.withBookkeeping(Mutant::fromAllocation)),
                new Mutant(
                        "a higher grade gives more time",
                        "stored-due-times (4)",
                        doors -> doors.withBookkeeping(Mutant::moreTime)),
                new Mutant(
                        "a day ends at midnight of UTC",
                        "stored-due-times (4)",
                        doors -> doors.withBookkeeping(Mutant::midnightUtc)),
                new Mutant(
                        "a lost message is acknowledged",
                        "reports-once (1, 2)",
                        doors -> doors.withPost(Mutant::acknowledgesWhatIsLost)),
                new Mutant(
                        "a doubled report is taken twice",
                        "reports-once (1, 2)",
                        doors -> doors.withReferrals(Forgetful::new)),
                new Mutant(
                        "a lower grade stands without an approval",
                        "lowering-by-two (6)",
                        doors -> recording(doors, Mutant::confirmedAtOnce)),
                new Mutant(
                        "an acknowledgement goes backwards",
                        "acknowledgements-forward (12)",
                        doors -> recording(doors, Mutant::sentAgain)),
                new Mutant(
                        "closed cases are not searched",
                        "links-in-any-order (11)",
                        doors -> doors.withHolders(OpenOnly::new)));
    }

    static Mutant called(String bug) {
        return all().stream()
                .filter(mutant -> mutant.bug.equals(bug))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return bug;
    }

    Doors doors() {
        return planted.apply(Doors.plain());
    }

    private static Doors recording(Doors doors, UnaryOperator<List<Happening>> change) {
        return doors.withLedger(real -> new Recording(real, change));
    }

    /** Once 75 % has been reported, nobody looks before the duty is due. */
    private static DutySheet withoutThe90(DutySheet real) {
        return new Hiding(
                real,
                (open, now) -> open.duty().rung() != 75 || !open.duty().dueAt().isAfter(now));
    }

    /** A sheet that does not show everything. */
    private record Hiding(DutySheet real, BiPredicate<OpenDuty, Instant> shown) implements DutySheet {

        @Override
        public List<OpenDuty> dueBy(Instant now, int most, @Nullable OpenDuty after) {
            return real.dueBy(now, most, after).stream()
                    .filter(open -> shown.test(open, now))
                    .toList();
        }

        @Override
        public List<CaseId> running(Span span, int most, @Nullable CaseId after) {
            return real.running(span, most, after);
        }
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
                duty.decided(),
                duty.startedAt(),
                due,
                duty.rung(),
                duty.nextRungAt(),
                duty.pauses(),
                duty.account(),
                null,
                null,
                duty.version());
    }

    private static Duties with(Duties book, List<Duty> open) {
        return new Duties(book.timetable(), book.bearing(), open, List.of());
    }
}

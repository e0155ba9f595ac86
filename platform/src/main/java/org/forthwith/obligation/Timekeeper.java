package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.event.ClockSettingEvent;
import org.forthwith.event.ClockSettingEvent.ClockTimeProposed;
import org.forthwith.event.ClockSettingEvent.ClockTimeSigned;
import org.forthwith.event.ClockSettingEvent.ClockTimeWithdrawn;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;
import org.forthwith.obligation.Source.Standing;

/**
 * The door to a force's own times. One person who answers for the unit may be stricter than the catalogue, two may be less strict, nobody may give more than an
 * Act does, and nothing is dated back: only duties that start later are given another time. Source: section 3.14 of the domain notes.
 */
public record Timekeeper(Timetable timetable) {

    /** Longer than any machine goes on without asking what has been set. */
    private static final Duration AHEAD = Duration.ofHours(1);

    /** What came of it. */
    public sealed interface Ruling {
        record Done(ClockSettingEvent event) implements Ruling {}

        /** @param code for programs, {@code because} for people */
        record No(String code, String because) implements Ruling {}
    }

    /**
     * What somebody wants.
     *
     * @param limit as it is said: "12 hours"
     */
    public record Wish(String clock, Term term, String limit, LocalDate from) {}

    public Ruling propose(UUID id, Wish wish, Actor by, Reason why, Instant now) {
        Clock clock = timetable.catalogue().clock(wish.clock(), wish.from()).orElse(null);
        Limit given = clock == null ? null : clock.limits().get(wish.term());
        Limit wanted = read(wish.limit()).orElse(null);
        if (decidedEachTime(wish.clock())) {
            return new Ruling.No("decided-each-time", "How long this clock gives is decided in each case.");
        }
        if (clock == null || given == null) {
            return new Ruling.No("no-such-clock", "No clock of that name gives time on those terms.");
        }
        if (!clock.law().contains(timetable.calendars().law(by.force()))) {
            return new Ruling.No("other-law", "This clock counts by another law than that of your force.");
        }
        if (wanted == null || wanted.getClass() != given.getClass()) {
            return new Ruling.No(
                    "not-a-time",
                    "Say the time as the catalogue does, and counted in the same way: " + given.words() + ".");
        }
        return objection(clock, given, wanted, wish.from(), by, now)
                .<Ruling>map(no -> no)
                .orElseGet(() -> new Ruling.Done(new ClockTimeProposed(
                        id,
                        now,
                        wish.clock(),
                        wish.term().name(),
                        wanted.words(),
                        Tightness.of(wanted, given) == Tightness.TIGHTER,
                        wish.from(),
                        why.text())));
    }

    // [impl->req~nobody-gives-more-than-an-act~1]
    private static Optional<Ruling.No> objection(
            Clock clock, Limit given, Limit wanted, LocalDate from, Actor by, Instant now) {
        if (!answersForTheUnit(by)) {
            return no("not-qualified", "A force's own times are set by the head of the unit or a chief officer.");
        }
        if (tooSoon(from, now)) {
            return tooSoon();
        }
        return switch (Tightness.of(wanted, given)) {
            case SAME -> no("the-same", "That is the time of the catalogue.");
            case LOOSER ->
                clock.source().standing() == Standing.STATUTE
                        ? no("statute", "This is a limit of an Act: nobody may give more time than it does.")
                        : Optional.empty();
            case TIGHTER -> Optional.empty();
        };
    }

    // [impl->req~looser-takes-two~1]
    public Ruling sign(UUID id, ClockTime time, Actor by, Instant now) {
        if (!answersForTheUnit(by)) {
            return new Ruling.No("not-qualified", "It is signed by the head of the unit or a chief officer.");
        }
        if (time.counts()) {
            return new Ruling.No("needs-no-signature", "It counts already.");
        }
        if (time.proposedBy().equals(by.id())) {
            return new Ruling.No("second-person", "A looser time takes two people: somebody else has to sign it.");
        }
        return tooSoon(time.from(), now) ? tooSoon().orElseThrow() : new Ruling.Done(new ClockTimeSigned(id, now));
    }

    public Ruling withdraw(UUID id, ClockTime time, LocalDate from, Actor by, Reason why, Instant now) {
        if (!answersForTheUnit(by)) {
            return new Ruling.No("not-qualified", "It is withdrawn by the head of the unit or a chief officer.");
        }
        if (time.endsOn() != null) {
            return new Ruling.No("withdrawn", "It has been withdrawn already.");
        }
        return tooSoon(from, now)
                ? tooSoon().orElseThrow()
                : new Ruling.Done(new ClockTimeWithdrawn(id, now, from, why.text()));
    }

    /** How long such a clock gives is said in each case, and so not by a force for all of them. */
    public static boolean decidedEachTime(String clock) {
        return Catalogue.DEFERRAL.equals(clock) || BailClocks.isLimit(clock);
    }

    /** A proposal to begin on that day can no longer be signed: it has to be made anew. */
    public static boolean lapsed(LocalDate from, Instant now) {
        return tooSoon(from, now);
    }

    private static boolean answersForTheUnit(Actor by) {
        return by.is(Role.HEAD_OF_UNIT) || by.is(Role.CHIEF_OFFICER);
    }

    // [impl->req~no-time-is-dated-back~1]
    private static boolean tooSoon(LocalDate from, Instant now) {
        return CivilCalendar.startOf(from).isBefore(now.plus(AHEAD));
    }

    private static Optional<Ruling.No> tooSoon() {
        return no("dated-back", "It can begin with a day that is at least an hour away: nothing is dated back.");
    }

    private static Optional<Limit> read(String words) {
        try {
            return Optional.of(Limit.parse(words.strip()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Ruling.No> no(String code, String because) {
        return Optional.of(new Ruling.No(code, because));
    }
}

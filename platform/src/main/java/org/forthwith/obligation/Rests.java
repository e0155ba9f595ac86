package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.forthwith.event.ObligationEvent.DutyPaused;
import org.forthwith.event.ObligationEvent.DutyResumed;
import org.forthwith.kernel.Actor;
import org.forthwith.kernel.Reason;
import org.forthwith.kernel.Role;

/**
 * The door to letting a clock rest. Only for a listed reason, by whom the list names, for no longer than it says; a limit of an Act never. The
 * due time stays: a rest is seen beside it and taken off nothing. Source: section 3.14 of the domain notes.
 */
public record Rests(Timetable timetable) {

    /** For what a duty could be made to rest by hand, were it not late already. To put off sharing is an act of its own, which protects the child meanwhile. */
    public List<PauseReason> reasons(Duty duty, Instant now) {
        return duty.clock().equals(Catalogue.SHARING) ? List.of() : timetable.pauses(duty, now);
    }

    /**
     * What somebody wants.
     *
     * @param because the code of the reason
     */
    public record Wish(String because, Instant until, Reason why) {}

    /** @param owners who has answered for the case while the clock ran, by the names by which the ledger knows them */
    // [impl->req~a-clock-rests-for-listed-reasons-only~1]
    public Ruling rest(Duty duty, Wish wish, Actor by, Set<String> owners, Instant now) {
        return reasons(duty, now).stream()
                .filter(reason -> reason.code().equals(wish.because()))
                .findFirst()
                .map(reason -> objection(duty, reason, wish.until(), now)
                        .or(() -> objection(reason, by, owners))
                        .<Ruling>map(no -> no)
                        .orElseGet(() -> new Ruling.Done(paused(duty, wish, now))))
                .orElseGet(() -> new Ruling.No("no-such-reason", "This clock does not rest for that reason."));
    }

    private static DutyPaused paused(Duty duty, Wish wish, Instant now) {
        return new DutyPaused(
                duty.caseId(),
                now,
                duty.clock(),
                duty.openedBy(),
                wish.because(),
                wish.why().text(),
                wish.until());
    }

    /** The list names who decides because it is not whoever is measured by the clock. */
    // [impl->req~nobody-rests-their-own-clock~1]
    private static Optional<Ruling.No> objection(PauseReason reason, Actor by, Set<String> owners) {
        if (!mayDecide(by, reason.by())) {
            return no(
                    "not-qualified",
                    "That a clock rests for this reason is decided by the " + words(reason.by()) + ".");
        }
        return owners.contains(by.id())
                ? no(
                        "own-case",
                        "You answer for this case, or did while this clock ran: that it rests is decided by somebody else.")
                : Optional.empty();
    }

    private static Optional<Ruling.No> objection(Duty duty, PauseReason reason, Instant until, Instant now) {
        if (!duty.runs()) {
            return no("clock-stopped", "This clock has stopped.");
        }
        if (duty.late(now)) {
            return no("already-late", "What is late already cannot rest: say why it is late.");
        }
        if (duty.pauses().at(now).isPresent()) {
            return no("resting-already", "This clock rests already.");
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(Duration.ofDays(reason.mostDays())))) {
            return no("too-long", "For this reason a clock rests for at most " + reason.mostDays() + " days.");
        }
        return Optional.empty();
    }

    public Ruling goOn(Duty duty, Actor by, Reason why, Instant now) {
        if (duty.pauses().at(now).isEmpty()) {
            return new Ruling.No("not-resting", "This clock does not rest.");
        }
        return mayDecide(by, Role.SUPERVISOR) || by.is(Role.INVESTIGATOR)
                ? new Ruling.Done(new DutyResumed(duty.caseId(), now, duty.clock(), duty.openedBy(), why.text()))
                : new Ruling.No(
                        "not-qualified", "A clock is set going again by whoever works the case or answers for it.");
    }

    /** Whoever outranks the one who may decide may decide as well, within the unit: a chief officer answers for what was late, and lets nothing rest. */
    private static boolean mayDecide(Actor by, Role least) {
        return by.is(least) || by.is(Role.INSPECTOR) || by.is(Role.SUPERINTENDENT) || by.is(Role.HEAD_OF_UNIT);
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Ruling.No> no(String code, String because) {
        return Optional.of(new Ruling.No(code, because));
    }
}

package org.forthwith.obligation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.calendar.CivilCalendar;
import org.forthwith.calendar.Limit;
import org.forthwith.obligation.Source.Standing;
import org.forthwith.reference.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One clock of the catalogue, as it holds for a while.
 *
 * @param id K06, K09b
 * @param version which edition of this clock; a duty keeps the one it was opened under
 * @param starts what starts it, in words; {@code stops} what stops it
 * @param pressingWhen what makes it pressing, in words; null when nothing does
 * @param startedBy the kinds of event that start it. Closing a case stops every clock and is not listed
 * @param resetBy the kinds of event after which the same wait begins anew
 * @param pauses the codes of the reasons for which it may rest; none where it never may
 * @param ladder which rungs it has
 * @param law where it runs: in the forces that work by one of these laws
 * @param takes the time that the work takes at least, by our own estimate: what is due sooner can no longer be met
 */
public record Clock(
        String id,
        String version,
        String name,
        String starts,
        String stops,
        Map<Term, Limit> limits,
        @Nullable String pressingWhen,
        List<String> startedBy,
        List<String> stoppedBy,
        List<String> resetBy,
        List<String> pauses,
        String ladder,
        Duration takes,
        Source source,
        Set<Jurisdiction> law,
        Validity validity) {

    /** So the version of a clock ends to which a force has given a time of its own. */
    private static final String OWN = ", own time";

    public Clock {
        limits = Map.copyOf(limits);
        startedBy = List.copyOf(startedBy);
        stoppedBy = List.copyOf(stoppedBy);
        resetBy = List.copyOf(resetBy);
        pauses = List.copyOf(pauses);
        law = Set.copyOf(law);
        if (law.isEmpty()) {
            throw new IllegalArgumentException(id + " runs nowhere");
        }
        if (source.standing() == Standing.STATUTE && !pauses.isEmpty()) {
            throw new IllegalArgumentException(id + " is a limit of an Act, which nobody may let rest");
        }
        if (!limits.containsKey(Term.ORDINARY) && !limits.containsKey(Term.VERY_HIGH)) {
            throw new IllegalArgumentException(id + " has neither an ordinary limit nor one for the highest grade");
        }
        if (limits.containsKey(Term.PRESSING) == (pressingWhen == null)) {
            throw new IllegalArgumentException(
                    id + " must say both when it is pressing and what it gives then, or neither");
        }
    }

    /** The limit that a term stands for; a term without a limit of its own has the next stricter one. */
    // [impl->req~unknown-grade-has-the-strictest-limit~1]
    public Limit limit(Term term) {
        Limit own = limits.get(term);
        return own == null ? limit(term.instead()) : own;
    }

    /** The same clock with other times on some terms; a term for which nothing is given, or nothing that stands before its own, keeps its own. */
    Clock with(Map<Term, ClockTime> own) {
        if (own.isEmpty()) {
            return this;
        }
        List<ClockTime> stand = own.values().stream()
                .filter(time -> yieldsTo(time.term(), time.limit(), time.byTwo()))
                .toList();
        if (stand.isEmpty()) {
            return this;
        }
        var all = new EnumMap<>(limits);
        stand.forEach(time -> all.replace(time.term(), time.limit()));
        return new Clock(
                id,
                version + OWN,
                name,
                starts,
                stops,
                all,
                pressingWhen,
                startedBy,
                stoppedBy,
                resetBy,
                pauses,
                ladder,
                takes,
                source,
                law,
                validity);
    }

    /**
     * Whether a force's own time stands before that of this edition, which may be another one than it was proposed against: where it is stricter, and
     * where two people stand for a looser one that no Act forbids. What is counted in another way cannot be compared, and does not.
     */
    // [impl->req~an-own-time-is-measured-by-the-edition-that-holds~1]
    public boolean yieldsTo(Term term, Limit own, boolean byTwo) {
        Limit given = limits.get(term);
        if (given == null || given.getClass() != own.getClass()) {
            return false;
        }
        return switch (Tightness.of(own, given)) {
            case TIGHTER -> true;
            case SAME -> false;
            case LOOSER -> byTwo && source.standing() != Standing.STATUTE;
        };
    }

    /** The limit that counts for a start: what is pressing never gets more time than what is not, such as four hours late in the evening. */
    Limit applied(Instant start, Term term, CivilCalendar calendar) {
        Limit ordinary = limit(Term.ORDINARY);
        boolean ordinaryIsStricter =
                term == Term.PRESSING && calendar.due(start, ordinary).isBefore(calendar.due(start, limit(term)));
        return ordinaryIsStricter ? ordinary : limit(term);
    }
}

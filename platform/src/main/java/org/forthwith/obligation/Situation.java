package org.forthwith.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.forthwith.kernel.ForceCode;
import org.jspecify.annotations.Nullable;

/** What an event meets: how the case stood before it and stands after it, whose it is, which duties were open before it, which checks are mandatory on that day. */
record Situation(Bearing before, Bearing now, ForceCode force, List<Duty> open, Supplier<Set<String>> mandatory) {

    boolean runs(String clock) {
        for (Duty duty : open) {
            if (duty.clock().equals(clock)) {
                return true;
            }
        }
        return false;
    }

    /** The terms of the open duty of a clock about a thing; ordinary when there is none. */
    Term term(String clock, @Nullable String about) {
        return open.stream()
                .filter(duty -> duty.clock().equals(clock) && Objects.equals(duty.about(), about))
                .map(Duty::term)
                .findFirst()
                .orElse(Term.ORDINARY);
    }

    Term grade() {
        return Term.of(now.grade());
    }

    /** The rules have raised a grade that a person had confirmed. */
    boolean raisedOverAPerson() {
        return before.graded()
                && before.grade() != null
                && now.grade() != null
                && before.grade().isBelow(now.grade());
    }

    boolean checked() {
        return now.checksDone().containsAll(mandatory.get());
    }

    /** A stricter limit counts from now. A laxer one counts from the old start, and comes in only when the grade has come down. */
    List<ClockChange> regraded(String clock) {
        return List.of(ClockChange.start(clock, grade()), new ClockChange.Relax(clock, grade()));
    }

    /** A child in reach of the suspect has become known: the checks and the grade must not wait. */
    List<ClockChange> childKnown() {
        ClockChange regrade = ClockChange.start(Catalogue.LOOK_AGAIN, Term.PRESSING);
        return runs("K04") ? List.of(ClockChange.start("K04", Term.PRESSING), regrade) : List.of(regrade);
    }
}

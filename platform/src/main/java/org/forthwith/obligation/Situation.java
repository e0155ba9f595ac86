package org.forthwith.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an event meets: how the case stood before it, how it stands after it, which duties were open, which checks are mandatory on that day. */
record Situation(Bearing before, Bearing now, List<Duty> open, Supplier<Set<String>> mandatory) {

    boolean runs(String clock) {
        return open.stream().anyMatch(duty -> duty.clock().equals(clock));
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

    boolean checked() {
        return now.checksDone().containsAll(mandatory.get());
    }

    /** A grade has been decided: a stricter limit counts from now, a laxer one from the old start and only because the grade has come down. */
    List<ClockChange> regraded(String clock) {
        var changes = new ArrayList<ClockChange>();
        changes.add(ClockChange.start(clock, grade()));
        if (cameDown()) {
            changes.add(new ClockChange.Relax(clock, grade()));
        }
        return changes;
    }

    /** A child in reach of the suspect has become known: the checks and the grade must not wait. */
    List<ClockChange> childKnown() {
        ClockChange regrade = ClockChange.start("K06b", Term.PRESSING);
        return runs("K04") ? List.of(ClockChange.start("K04", Term.PRESSING), regrade) : List.of(regrade);
    }

    private boolean cameDown() {
        return before.grade() == null || (now.grade() != null && now.grade().isBelow(before.grade()));
    }
}

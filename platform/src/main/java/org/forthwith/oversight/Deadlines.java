package org.forthwith.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthwith.ledger.Recorded;
import org.forthwith.obligation.Catalogue;
import org.forthwith.obligation.Duties;
import org.forthwith.obligation.Duty;
import org.forthwith.obligation.Term;
import org.forthwith.obligation.Timetable;

/**
 * Which deadlines of a case would have been late, had the candidate's grade set the time and every act come when it really came. Those are the
 * deadlines that the grade sets and an act meets; the idle clock, which every act starts again, is none.
 */
record Deadlines(Timetable timetable, Period period) {

    private static final Set<Term> BY_GRADE = EnumSet.range(Term.UNGRADED, Term.LOW);

    // [impl->req~replay-finds-missed-deadlines~1]
    List<Deadline> late(List<Recorded> story, List<Judged> judged) {
        var left = duties(story).collect(Collectors.toCollection(ArrayList::new));
        var late = new ArrayList<Deadline>();
        for (Duty would : duties(Retelling.of(story, judged)).toList()) {
            Optional<Duty> same =
                    left.stream().filter(duty -> metByTheSameAct(duty, would)).findFirst();
            same.ifPresent(left::remove);
            if (would.late(period.to()) && period.holds(would.dueAt())) {
                late.add(deadline(would, same));
            }
        }
        late.sort(Comparator.comparing(Deadline::due).thenComparing(Deadline::clock));
        return late;
    }

    private Stream<Duty> duties(List<Recorded> story) {
        return Duties.of(story, timetable)
                .all()
                .filter(duty -> BY_GRADE.contains(duty.term()) && !duty.clock().equals(Catalogue.IDLE));
    }

    private Deadline deadline(Duty would, Optional<Duty> same) {
        return new Deadline(
                would.clock(),
                would.dueAt(),
                same.map(Duty::dueAt).orElse(null),
                would.stoppedAt(),
                same.filter(duty -> duty.late(period.to())).isPresent());
    }

    /** Of several the first that is left: two duties of one clock stand in the same order in both tellings. */
    private static boolean metByTheSameAct(Duty one, Duty other) {
        return one.clock().equals(other.clock())
                && Objects.equals(one.about(), other.about())
                && Objects.equals(one.stoppedAt(), other.stoppedAt());
    }
}

package org.forthwith.oversight;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forthwith.kernel.ForceCode;
import org.forthwith.kernel.Grade;

/** Counts, week by week, the cases that reach the two grades that cannot wait. */
final class Loads {

    private static final List<Grade> CANNOT_WAIT = List.of(Grade.VERY_HIGH, Grade.HIGH);

    private record Place(ForceCode force, Week week, Grade grade) {}

    private static final Comparator<Load> IN_ORDER =
            comparing(Load::force).thenComparing(Load::week).thenComparing(Load::grade, Comparator.reverseOrder());

    private final Map<Place, Integer> recorded = new HashMap<>();
    private final Map<Place, Integer> candidate = new HashMap<>();

    /** One case, by the moments of the period. A case counts for a grade in the week in which it is first called so, and never again. */
    // [impl->req~replay-counts-the-load~1]
    void count(ForceCode force, List<Judged> judged) {
        for (Grade grade : CANNOT_WAIT) {
            judged.stream()
                    .filter(moment -> moment.recorded() == grade)
                    .findFirst()
                    .ifPresent(first -> recorded.merge(place(force, first, grade), 1, Integer::sum));
            judged.stream()
                    .filter(moment -> moment.candidate() == grade)
                    .findFirst()
                    .ifPresent(first -> candidate.merge(place(force, first, grade), 1, Integer::sum));
        }
    }

    private static Place place(ForceCode force, Judged first, Grade grade) {
        return new Place(force, Week.of(first.moment().at()), grade);
    }

    void add(Loads other) {
        other.recorded.forEach((place, cases) -> recorded.merge(place, cases, Integer::sum));
        other.candidate.forEach((place, cases) -> candidate.merge(place, cases, Integer::sum));
    }

    List<Load> all() {
        Set<Place> places = new HashSet<>(recorded.keySet());
        places.addAll(candidate.keySet());
        return places.stream()
                .map(at -> new Load(
                        at.force(), at.week(), at.grade(), recorded.getOrDefault(at, 0), candidate.getOrDefault(at, 0)))
                .sorted(IN_ORDER)
                .toList();
    }
}

package org.forthwith.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.forthwith.kernel.ForceCode;

/** Every setting that has been made. The one that began last stands before those that began earlier, also once it has ended. */
public final class Settings implements OwnTimes {

    private record Key(ForceCode force, String clock, Term term) {
        private static Key of(ClockTime time) {
            return new Key(time.force(), time.clock(), time.term());
        }
    }

    private final Map<Key, List<ClockTime>> times;

    public Settings(Collection<ClockTime> all) {
        times = all.stream()
                .filter(ClockTime::counts)
                .sorted(Comparator.comparing(ClockTime::from)
                        .thenComparing(ClockTime::proposedAt)
                        .reversed())
                .collect(Collectors.groupingBy(Key::of));
    }

    @Override
    public Optional<ClockTime> of(ForceCode force, String clock, Term term, LocalDate day) {
        return times.getOrDefault(new Key(force, clock, term), List.of()).stream()
                .filter(time -> !time.from().isAfter(day))
                .findFirst()
                .filter(time -> !time.ended(day));
    }

    /** There is nowhere to look. */
    @Override
    public void lookAgain() {}
}

package org.forthwith.obligation;

import static java.lang.System.Logger.Level.ERROR;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forthwith.kernel.ForceCode;
import org.forthwith.ledger.Recorded;

/** Every setting that has been made. The one that began last stands before those that began earlier, also once it has ended. */
public final class Settings implements OwnTimes {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private record Key(ForceCode force, String clock) {
        private static Key of(ClockTime time) {
            return new Key(time.force(), time.clock());
        }
    }

    /** Of each term the one that began last comes first. */
    private final Map<Key, List<ClockTime>> times;

    public Settings(Collection<ClockTime> all) {
        times = all.stream()
                .filter(ClockTime::counts)
                .sorted(Comparator.comparing(ClockTime::from)
                        .thenComparing(ClockTime::proposedAt)
                        .reversed())
                .collect(Collectors.groupingBy(Key::of));
    }

    /** By the stories of all settings. One that cannot be read counts for nothing, so that it stops nobody's clocks: the time of the catalogue holds. */
    // [impl->req~an-own-time-stops-no-clock~1]
    public static Settings of(Collection<List<Recorded>> stories) {
        return new Settings(
                stories.stream().flatMap(story -> read(story).stream()).toList());
    }

    private static Optional<ClockTime> read(List<Recorded> story) {
        try {
            return Optional.of(ClockTime.of(story));
        } catch (RuntimeException fault) {
            UUID setting = story.getFirst().event().stream();
            LOG.log(
                    ERROR,
                    "the own time {0} could not be read: {1}",
                    setting,
                    fault.getClass().getName());
            return Optional.empty();
        }
    }

    @Override
    public Map<Term, ClockTime> of(ForceCode force, String clock, LocalDate day) {
        List<ClockTime> own = times.get(new Key(force, clock));
        if (own == null) {
            return Map.of();
        }
        Map<Term, ClockTime> begun = new EnumMap<>(Term.class);
        own.stream().filter(time -> !time.from().isAfter(day)).forEach(time -> begun.putIfAbsent(time.term(), time));
        begun.values().removeIf(time -> time.ended(day));
        return begun;
    }

    /** There is nowhere to look. */
    @Override
    public void lookAgain() {}
}

package org.forthwith.subject;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forthwith.event.SubjectEvent.Seen;

/**
 * Whether agreeing IP events are enough to say who was behind them. One event is one chance of error, and a doubtful time is
 * no event at all. Source: reports of the interception and communications commissioner, 2016 and 2017: innocent homes were searched.
 */
public sealed interface Corroboration {

    /** How many unambiguous events, each of another moment, must point to the same person. */
    int NEEDED = 2;

    /** @param restsOn the places in the list of the events that count, from 0 */
    record Enough(List<Integer> restsOn) implements Corroboration {
        public Enough {
            restsOn = List.copyOf(restsOn);
        }
    }

    /** @param because one sentence for each event that does not count, and one for how many are missing */
    record NotEnough(List<String> because) implements Corroboration {
        public NotEnough {
            because = List.copyOf(because);
        }
    }

    /** @param agreeing the events that were looked into and that each point to the same person */
    // [impl->req~two-independent-events-corroborate~1]
    static Corroboration enough(List<Seen> agreeing) {
        var moments = new HashSet<Instant>();
        var counting = IntStream.range(0, agreeing.size())
                .filter(place -> isNew(agreeing.get(place), moments))
                .boxed()
                .toList();
        if (counting.size() >= NEEDED) {
            return new Enough(counting);
        }
        var discarded = IntStream.range(0, agreeing.size())
                .filter(place -> !counting.contains(place))
                .mapToObj(place -> whyNot(agreeing.get(place)));
        var missing =
                NEEDED + " independent events are needed, and there " + (counting.isEmpty() ? "is none" : "is one");
        return new NotEnough(Stream.concat(discarded, Stream.of(missing)).toList());
    }

    private static boolean isNew(Seen seen, Set<Instant> moments) {
        return seen.at() != null && moments.add(seen.at());
    }

    private static String whyNot(Seen seen) {
        var why = seen.at() == null ? seen.flag() : "another event has the same moment";
        return "'" + seen.original() + "' does not count: " + why;
    }
}

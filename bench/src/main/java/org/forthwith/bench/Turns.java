package org.forthwith.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The turns of one piece of work that was done in turns with others: one turn of each, then the next of each, so that what else the machine has to do
 * meets all of them alike.
 *
 * @param counted those after the warm-up
 */
record Turns<T>(List<Spent<T>> counted) {

    Turns {
        counted = List.copyOf(counted);
    }

    /**
     * Does each work in its turn.
     *
     * @param warmUp how many turns of each go before anything is counted
     */
    static <T> List<Turns<T>> of(int warmUp, int rounds, List<Supplier<T>> works) {
        List<List<Spent<T>>> counted = new ArrayList<>();
        works.forEach(any -> counted.add(new ArrayList<>()));
        for (int round = -warmUp; round < rounds; round++) {
            for (int work = 0; work < works.size(); work++) {
                Spent<T> spent = Spent.on(works.get(work));
                if (round >= 0) {
                    counted.get(work).add(spent);
                }
            }
        }
        return counted.stream().map(Turns::new).toList();
    }

    /** Processor seconds, the middle of the turns. */
    double processor() {
        return Took.median(counted.stream().mapToDouble(Spent::processor).toArray());
    }

    /** What came of the last turn. */
    T result() {
        return counted.getLast().result();
    }

    /** Tells each turn of two, one line each. */
    static void tell(Told told, Turns<?> ours, Turns<?> theirs) {
        IntStream.range(0, ours.counted().size()).forEach(turn -> {
            Spent<?> here = ours.counted().get(turn);
            Spent<?> there = theirs.counted().get(turn);
            told.say(
                    "  turn %2d  ours %6.2f CPU-s (%5.2f s)   DuckDB %6.2f CPU-s (%5.2f s)",
                    turn + 1, here.processor(), here.clock(), there.processor(), there.clock());
        });
    }
}
